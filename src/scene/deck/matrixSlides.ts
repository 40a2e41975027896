// Impact against effort: numbered discs on a plot, and the list that the numbers belong to.
import { countOf } from '../../base/countOf';
import type { Box } from '../../base/geometry';
import type { Card, GridDocument } from '../../document/grid';
import { deckHeight, fitText } from '../../layout/deck/deckText';
import { cardsOf } from './cardLists';
import { type DeckPen, slideTitle } from './frame';
import { deckPalette, ink, paragraph, textBlock, textObject } from './ink';
import type { Slide, SlideObject } from './slide';

interface Item {
  number: number;
  /** Of its text, in points. */
  size: number;
  text: string;
  shortened: boolean;
  height: number;
  card: Card;
  impact: number;
  effort: number;
}

const listSizes = [18, 16, 14] as const;
const disc = 30;
const gap = 6;

export function matrixSlides(pen: DeckPen, document: GridDocument): Slide[] {
  const { body } = pen.page;
  const plot = {
    x: body.x + 34,
    y: body.y + 4,
    width: body.width * 0.52,
    height: body.height - 44,
  };
  const listX = plot.x + plot.width + 32;
  const listWidth = body.x + body.width - listX;
  const rated = cardsOf(
    document,
    ({ impact, effort }) => impact !== undefined && effort !== undefined,
  )
    .map(([, card]) => card)
    .toSorted((a, b) => (b.impact ?? 0) - (a.impact ?? 0) || (a.effort ?? 0) - (b.effort ?? 0));
  if (rated.length < 2) return [];
  const made = listSizes.map((size) => {
    const items = rated.map((card, index) => itemOf(pen, card, index + 1, listWidth, size));
    return listPages(items, body.height);
  });
  const least = Math.min(...made.map(({ length }) => length));
  const pages = made.find(({ length }) => length === least) ?? [];
  const wins = rated.filter(({ impact = 0, effort = 0 }) => impact > 3 && effort < 3).length;
  const summary = wins === 0 ? '' : `: ${countOf(wins, 'quick win')}`;
  return pages.map((own, part): Slide => {
    const title =
      pages.length > 1
        ? `Impact and effort ${part + 1}/${pages.length}`
        : `Impact and effort${summary}`;
    const notes: string[] = [];
    const objects = [
      slideTitle(pen, title, notes, body.width),
      ...ground(plot),
      ...discs(own, plot),
      ...list(own, { x: listX, y: body.y, width: listWidth, height: 0 }),
    ];
    notes.push(
      ...own.map(
        ({ number, card }) =>
          `${number}. ${card.text}: impact ${card.impact} of 5, effort ${card.effort} of 5`,
      ),
    );
    return { kind: 'content', title, objects, notes };
  });
}

function itemOf(
  { measurer }: DeckPen,
  card: Card,
  number: number,
  width: number,
  size: number,
): Item {
  const inner = width - disc - 10;
  const fitted = fitText(measurer, card.text, { size }, inner, 3);
  const text = deckHeight(measurer, fitted.text, { size }, inner);
  const { impact = 3, effort = 3 } = card;
  const height = Math.max(disc, text + 2);
  return { number, size, ...fitted, height, card, impact, effort };
}

function listPages(items: readonly Item[], room: number): Item[][] {
  const pages: Item[][] = [];
  let used = 0;
  for (const item of items) {
    const page = pages.at(-1);
    if (page && used + gap + item.height <= room) {
      page.push(item);
      used += gap + item.height;
    } else {
      pages.push([item]);
      used = item.height;
    }
  }
  return pages;
}

const quarters = [
  { name: 'Quick wins', column: 0, row: 0, fill: deckPalette.lanes.green.tint },
  { name: 'Big projects', column: 1, row: 0, fill: deckPalette.lanes.blue.tint },
  { name: 'Fill-ins', column: 0, row: 1, fill: deckPalette.lanes.slate.tint },
  { name: 'Think twice', column: 1, row: 1, fill: deckPalette.lanes.rose.tint },
] as const;

function ground(plot: Box): SlideObject[] {
  const width = plot.width / 2 - 2;
  const height = plot.height / 2 - 2;
  const boxes = quarters.map(({ name, column, row, fill }): SlideObject => {
    const place = {
      x: plot.x + column * (width + 4),
      y: plot.y + row * (height + 4),
      width,
      height,
    };
    const words = paragraph(name, { size: 14, bold: true, color: deckPalette.lanes.slate.text });
    const text = textBlock([words], {
      anchor: row === 0 ? 'top' : 'bottom',
      inset: { left: 12, right: 12, top: 8, bottom: 8 },
    });
    return { kind: 'box', form: 'rect', name, ...place, fill, text };
  });
  const bottom = plot.y + plot.height;
  const stroke = { color: ink.text2, width: 1.5 };
  const corner = { x: plot.x - 8, y: bottom + 8 };
  const axes: SlideObject[] = [
    { x: plot.x + plot.width, y: corner.y },
    { x: corner.x, y: plot.y },
  ].map((tip) => ({ kind: 'connector', name: 'Axis', points: [corner, tip], heads: 1, stroke }));
  const below = { x: plot.x, y: bottom + 14, width: plot.width, height: 24 };
  return [
    ...boxes,
    ...axes,
    textObject('Effort', below, [
      paragraph('Effort →', { bold: true, color: ink.text2, align: 'end' }),
    ]),
    textObject('Impact', { x: plot.x - 8, y: bottom + 14, width: 160, height: 24 }, [
      paragraph('↑ Impact', { bold: true, color: ink.text2 }),
    ]),
  ];
}

/** Equal ratings stand side by side. */
function discs(items: readonly Item[], plot: Box): SlideObject[] {
  const margin = 46;
  const seen = new Map<string, number>();
  const along = (value: number, length: number) =>
    margin + ((value - 1) / 4) * (length - 2 * margin);
  return items.map(({ number, card, impact, effort }): SlideObject => {
    const key = `${impact}/${effort}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const step = disc + 3;
    const shift = { x: (before % 3) * step, y: Math.floor(before / 3) * step };
    const x = plot.x + along(effort, plot.width) - disc / 2 + shift.x * (effort > 3 ? -1 : 1);
    const y = plot.y + along(6 - impact, plot.height) - disc / 2 + shift.y * (impact > 3 ? 1 : -1);
    return numberDisc(
      number,
      card.text,
      Math.max(plot.x, Math.min(x, plot.x + plot.width - disc)),
      Math.max(plot.y, Math.min(y, plot.y + plot.height - disc)),
    );
  });
}

function numberDisc(number: number, words: string, x: number, y: number): SlideObject {
  const label = paragraph(`${number}`, { bold: true, color: ink.onAccent, align: 'middle' });
  const text = textBlock([label], { anchor: 'middle' });
  const look = { fill: ink.accent, stroke: { color: ink.surface, width: 2 } };
  return {
    kind: 'box',
    form: 'ellipse',
    name: `Disc ${number}`,
    alt: `${number}: ${words}`,
    x,
    y,
    width: disc,
    height: disc,
    ...look,
    text,
  };
}

function list(items: readonly Item[], { x, y, width }: Box): SlideObject[] {
  let top = y;
  return items.flatMap(({ number, text, size, height, card }): SlideObject[] => {
    const box = { x: x + disc + 10, y: top, width: width - disc - 10, height };
    const objects = [
      numberDisc(number, card.text, x, top + (height - disc) / 2),
      textObject('Item', box, [paragraph(text, { size, align: 'left' })], { anchor: 'middle' }),
    ];
    top += height + gap;
    return objects;
  });
}
