// One slide of a stage: steps as arrows of time, lanes with their labels, cards, curves, lines and arrows.
import { countOf } from '../../base/countOf';
import { lineTitles } from '../../document/bands';
import type { GridDocument, Link } from '../../document/grid';
import { cardsInCell, orderedStages, personasInOrder } from '../../document/queries';
import { laneHue } from '../../document/vocabulary';
import { type DeckLink, deckLinks, labelPlace } from '../../layout/deck/deckLinks';
import { deckWidth, fitText } from '../../layout/deck/deckText';
import {
  type DeckLane,
  type DeckLine,
  type GridSlide,
  labelInset,
  stepInset,
} from '../../layout/deck/gridSlides';
import { deckSizes, smallestText } from '../../layout/deck/page';
import { cardKey, cardObject } from './cardObjects';
import { emotionObjects } from './emotionObjects';
import {
  type DeckPen,
  lanesPalette,
  legend,
  progress,
  slideTitle,
  stageName,
  titleRoom,
} from './frame';
import { ink, noInset, paragraph, textBlock, textObject } from './ink';
import { linkWords } from './linkWords';
import { starObject } from './marks';
import type { Slide, SlideObject, SlideStroke } from './slide';
import { stageNotes } from './stageNotes';

export function stageSlide(pen: DeckPen, document: GridDocument, slide: GridSlide): Slide {
  const stages = orderedStages(document);
  const index = stages.findIndex(([id]) => id === slide.stageId);
  const part = slide.parts > 1 ? ` ${slide.part + 1}/${slide.parts}` : '';
  const name = `${stageName(document, slide.stageId, index)}${part}`;
  const title = slide.name === '' ? name : `${name} · ${slide.name}`;
  const links = deckLinks(document, slide);
  const notes: string[] = [];
  const unsaid: string[] = [];
  const beside = legend(pen, personasInOrder(document));
  const objects: SlideObject[] = [
    slideTitle(pen, title, notes, titleRoom(pen, beside)),
    ...beside,
    ...progress(pen, stages.length, index),
    ...stepHeads(pen, document, slide, notes),
    ...slide.lanes.flatMap((lane) => laneObjects(pen, document, slide, lane)),
    ...slide.lines.flatMap((line) => lineObjects(pen, line)),
    ...links.flatMap((link) => arrow(document, link)),
    // Over the arrows, which may cross the lane.
    ...slide.lanes.flatMap((lane) => feelings(pen, document, slide, lane)),
    ...links.flatMap((link) => arrowLabel(pen, document, slide, link, unsaid)),
  ];
  notes.push(...stageNotes(document, slide), ...unsaid);
  return { kind: 'content', title, objects, notes };
}

function stepHeads(
  { measurer }: DeckPen,
  document: GridDocument,
  { header, columns, textSize }: GridSlide,
  notes: string[],
): SlideObject[] {
  if (header.height === 0) return [];
  const tip = 10;
  return columns.flatMap(({ stepId, x, width }, index): SlideObject[] => {
    const step = document.steps[stepId];
    const first = index === 0;
    const last = index === columns.length - 1;
    const title = step?.title ?? '';
    const font = { size: textSize, bold: true };
    const fitted = fitText(measurer, title, font, width - 2 * stepInset, 3);
    if (fitted.shortened) notes.push(`Step: ${title}`);
    const words = paragraph(fitted.text, { ...font, color: ink.onAccent, align: 'middle' });
    const left = first ? x + deckSizes.laneGap : x - tip + 4;
    const right = last ? x + width : x + width;
    const head: SlideObject = {
      kind: 'box',
      form: first ? 'pentagon' : 'chevron',
      radius: tip,
      name: `Step: ${title}`,
      x: left,
      y: header.y,
      width: right - left,
      height: header.height,
      fill: ink.text1,
      text: textBlock([words], {
        anchor: 'middle',
        inset: { ...noInset, left: first ? 8 : stepInset - 6, right: stepInset - 6 },
      }),
    };
    if (!step?.momentOfTruth) return [head];
    return [head, starObject({ x: right - tip - 14, y: header.y + header.height / 2 }, 18)];
  });
}

function laneObjects(
  pen: DeckPen,
  document: GridDocument,
  slide: GridSlide,
  lane: DeckLane,
): SlideObject[] {
  const found = document.lanes[lane.id];
  if (!found) return [];
  const { body } = pen.page;
  const colors = lanesPalette[laneHue(found)];
  const { id, y, height } = lane;
  const start = body.x + deckSizes.laneColumn;
  const ground = { x: start, y, width: body.width - deckSizes.laneColumn, height };
  const objects: SlideObject[] = [
    { kind: 'box', form: 'rect', name: `Lane: ${found.title}`, ...ground, fill: colors.tint },
    ...laneLabel(pen, found.title, lane, colors),
    ...slide.columns.slice(1).map(({ x }): SlideObject => {
      const points = [
        { x, y },
        { x, y: y + height },
      ];
      const stroke = { color: ink.surface, width: 2 };
      return { kind: 'connector', name: 'Between steps', points, heads: 0, stroke };
    }),
  ];
  if (lane.kind === 'emotion' && lane.state !== 'strip') return objects;
  if (lane.state === 'strip') return [...objects, ...stripCounts(document, slide, lane)];
  const cards = slide.cards.flatMap((placed): SlideObject[] => {
    const card = document.cards[placed.id];
    if (card?.laneId !== id || placed.y < y || placed.y >= y + height) return [];
    const look = { lane: found, size: slide.textSize };
    return [cardObject(placed, card, look)];
  });
  return [...objects, ...cards];
}

function feelings(
  { page: { body } }: DeckPen,
  document: GridDocument,
  { columns }: GridSlide,
  { id, kind, state, y, height }: DeckLane,
): SlideObject[] {
  if (kind !== 'emotion' || state === 'strip') return [];
  const x = body.x + deckSizes.laneColumn;
  const box = { x, y: y + 2, width: body.x + body.width - x, height: height - 4 };
  return emotionObjects(document, id, box, columns, 24);
}

function laneLabel(
  { page: { body } }: DeckPen,
  title: string,
  { y, height, continued }: DeckLane,
  colors: { bar: string; label: string; text: string },
): SlideObject[] {
  const width = deckSizes.laneColumn - 2;
  const words = [
    paragraph(title, { bold: true, color: colors.text }),
    ...(continued ? [paragraph('continued', { color: colors.text })] : []),
  ];
  const inset = { ...labelInset, top: 2, bottom: 2 };
  return [
    {
      kind: 'box',
      form: 'rect',
      name: `Lane title: ${title}`,
      ...{ x: body.x, y, width, height },
      fill: colors.label,
      text: textBlock(words, { anchor: 'middle', inset }),
    },
    {
      kind: 'box',
      form: 'rect',
      name: 'Lane colour',
      ...{ x: body.x, y, width: deckSizes.margin / 9, height },
      fill: colors.bar,
    },
  ];
}

/** A folded lane says how much is in it. */
function stripCounts(
  document: GridDocument,
  slide: GridSlide,
  { id, y, height, kind }: DeckLane,
): SlideObject[] {
  if (kind === 'emotion') return [];
  return slide.columns.flatMap(({ stepId, x, width }): SlideObject[] => {
    const count = cardsInCell(document, stepId, id).length;
    if (count === 0) return [];
    const words = paragraph(countOf(count, 'card'), { color: ink.text2, align: 'middle' });
    return [textObject('Cards', { x, y, width, height }, [words], { anchor: 'middle' })];
  });
}

function lineObjects({ page: { body }, measurer }: DeckPen, { kind, y, height }: DeckLine) {
  const middle = y + height / 2;
  const title = lineTitles[kind];
  const width = deckWidth(measurer, title, { size: smallestText, bold: true }) + 8;
  const color = ink.text2;
  const looks: Record<DeckLine['kind'], SlideStroke> = {
    interaction: { color, width: 2, dash: 'long' },
    visibility: { color, width: 2.5 },
    internal: { color, width: 2, dash: 'dot' },
  };
  const box = { x: body.x, y, width, height };
  const points = [
    { x: body.x + width + 4, y: middle },
    { x: body.x + body.width, y: middle },
  ];
  return [
    textObject(title, box, [paragraph(title, { bold: true, color })], { anchor: 'middle' }),
    { kind: 'connector', name: title, alt: title, points, heads: 0, stroke: looks[kind] },
  ] satisfies SlideObject[];
}

const dashes: Record<Link['kind'], SlideStroke['dash'] | null> = {
  flow: null,
  depends: 'dash',
  loop: 'dot',
};

function arrow(
  document: GridDocument,
  { id, from, to, leaves, enters, points }: DeckLink,
): SlideObject[] {
  const link = document.links[id];
  if (!link) return [];
  const dash = dashes[link.kind];
  const label = link.label?.trim() ?? '';
  return [
    {
      kind: 'connector',
      name: label === '' ? 'Arrow' : `Arrow: ${label}`,
      alt: linkWords(document, id),
      points,
      from: { id: cardKey(from), side: leaves },
      to: { id: cardKey(to), side: enters },
      heads: link.heads,
      stroke: { color: ink.text2, width: 1.75, ...(dash ? { dash } : {}) },
    },
  ];
}

/** Where it covers no card; else the arrow's words and the notes say it. */
function arrowLabel(
  { measurer, page }: DeckPen,
  document: GridDocument,
  slide: GridSlide,
  { id, points }: DeckLink,
  notes: string[],
): SlideObject[] {
  const label = document.links[id]?.label?.trim() ?? '';
  if (label === '') return [];
  const width = deckWidth(measurer, label, { size: smallestText }) + 16;
  const place = labelPlace(points, { width, height: 22 }, slide.cards, page.body);
  if (!place) {
    notes.push(linkWords(document, id));
    return [];
  }
  const words = paragraph(label, { color: ink.text2, align: 'middle' });
  const look = { fill: ink.surface, stroke: { color: ink.border, width: 1 } };
  const text = textBlock([words], { anchor: 'middle' });
  return [{ kind: 'box', form: 'round', radius: 11, name: 'Arrow label', ...place, ...look, text }];
}
