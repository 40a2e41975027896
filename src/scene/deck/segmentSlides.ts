// A segmentation map as slides: segments on the two axes, as a table, and a few at a time in words.
import { inOrder } from '../../base/order';
import { axisOf, axisTitle, placeOn, shownAxes } from '../../document/segmentAxes';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { criterionKinds } from '../../document/sheetVocabulary';
import type { Hue } from '../../document/vocabulary';
import { deckLines, deckWidth, fitText, lineOf } from '../../layout/deck/deckText';
import { smallestText } from '../../layout/deck/page';
import {
  alongPlot,
  bubbleSizes,
  type Disc,
  huesOf,
  measureText,
  placeLabels,
} from '../segmentBubbles';
import { type DeckPen, slideTitle } from './frame';
import { deckPalette, ink, paragraph, textBlock, textObject } from './ink';
import type { Paragraph, Slide, SlideObject } from './slide';
import { tableSlides } from './tableSlides';

interface Drawn {
  id: string;
  segment: Segment;
  hue: Hue;
  name: string;
  measure: string;
}

export function segmentationSlides(pen: DeckPen, document: SegmentationDocument): Slide[] {
  const hues = huesOf(document.segments);
  const drawn = inOrder(document.segments).map(([id, segment]): Drawn => {
    const name = segment.name.trim() || 'Unnamed';
    return { id, segment, hue: hues[id] ?? 'slate', name, measure: measureText(segment, document) };
  });
  if (drawn.length === 0) return [];
  return [
    axesSlide(pen, document, drawn),
    ...listSlides(pen, document, drawn),
    ...detailSlides(pen, drawn),
  ];
}

const yAxis = 120;

function axesSlide(pen: DeckPen, document: SegmentationDocument, drawn: readonly Drawn[]): Slide {
  const { body } = pen.page;
  const notes: string[] = [];
  const title = document.title.trim() || 'Segments';
  const plot = {
    x: body.x + yAxis,
    y: body.y + 8,
    width: body.width - yAxis - 20,
    height: body.height - 66,
  };
  const objects: SlideObject[] = [
    slideTitle(pen, title, notes, body.width),
    ...axes(pen, document, plot, notes),
    ...bubbles(pen, document, drawn, plot),
  ];
  const shown = shownAxes(document);
  const homeless = drawn.filter(
    ({ segment }) =>
      placeOn(segment, shown.x) === undefined || placeOn(segment, shown.y) === undefined,
  );
  if (homeless.length > 0)
    notes.push(`Without a place on the axes: ${homeless.map(({ name }) => name).join(', ')}`);
  return { kind: 'content', title, objects, notes };
}

interface Plot {
  x: number;
  y: number;
  width: number;
  height: number;
}

function axes(
  { measurer, page: { body } }: DeckPen,
  document: SegmentationDocument,
  plot: Plot,
  notes: string[],
): SlideObject[] {
  const shown = shownAxes(document);
  const across = { ...axisOf(document, shown.x), title: axisTitle(document, shown.x) };
  const upward = { ...axisOf(document, shown.y), title: axisTitle(document, shown.y) };
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  const faint = { color: ink.border, width: 1, dash: 'dash' } as const;
  const strong = { color: ink.text2, width: 2 };
  const line = (
    name: string,
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    heads: 0 | 1,
  ): SlideObject => ({
    kind: 'connector',
    name,
    points: [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ],
    heads,
    stroke: heads === 0 ? faint : strong,
  });
  const fitted = (text: string, size: number, bold: boolean, width: number, most: number) => {
    const fitted = fitText(measurer, text, { size, bold }, width, most);
    if (fitted.shortened) notes.push(text);
    return fitted.text;
  };
  const half = plot.width / 2 - 10;
  const below = { y: bottom + 8, height: 20 };
  const end = { color: ink.text2 };
  const side = { x: body.x, width: yAxis - 12 };
  return [
    { kind: 'box', form: 'rect', name: 'Plot', ...plot, fill: ink.surface2 },
    line('Middle', plot.x + plot.width / 2, plot.y, plot.x + plot.width / 2, bottom, 0),
    line('Middle', plot.x, plot.y + plot.height / 2, right, plot.y + plot.height / 2, 0),
    line(across.title, plot.x, bottom, right + 14, bottom, 1),
    line(upward.title, plot.x, bottom, plot.x, plot.y - 6, 1),
    textObject('Low', { x: plot.x, width: half, ...below }, [
      paragraph(fitted(across.low, 12, false, half, 1), end),
    ]),
    textObject('High', { x: right - half, width: half, ...below }, [
      paragraph(fitted(across.high, 12, false, half, 1), { ...end, align: 'end' }),
    ]),
    textObject('Axis', { x: plot.x, y: bottom + 28, width: plot.width, height: 26 }, [
      paragraph(fitted(across.title, 14, true, plot.width, 1), {
        size: 14,
        bold: true,
        align: 'middle',
      }),
    ]),
    textObject('High', { ...side, y: plot.y, height: 62 }, [
      paragraph(fitted(upward.high, 12, false, side.width, 3), { ...end, align: 'end' }),
    ]),
    textObject(
      'Axis',
      { ...side, y: plot.y + plot.height / 2 - 48, height: 96 },
      [
        paragraph(fitted(upward.title, 14, true, side.width, 4), {
          size: 14,
          bold: true,
          align: 'end',
        }),
      ],
      { anchor: 'middle' },
    ),
    textObject(
      'Low',
      { ...side, y: bottom - 62, height: 62 },
      [paragraph(fitted(upward.low, 12, false, side.width, 3), { ...end, align: 'end' })],
      { anchor: 'bottom' },
    ),
  ];
}

const widestName = 170;

function bubbles(
  pen: DeckPen,
  document: SegmentationDocument,
  drawn: readonly Drawn[],
  plot: Plot,
): SlideObject[] {
  const sizes = bubbleSizes(document);
  const shown = shownAxes(document);
  const placed = drawn
    .flatMap((each) => {
      const across = placeOn(each.segment, shown.x);
      const upward = placeOn(each.segment, shown.y);
      if (across === undefined || upward === undefined) return [];
      const font = { size: smallestText, bold: true };
      const name = fitText(pen.measurer, each.name, font, widestName, 2).text;
      const lines = deckLines(pen.measurer, name, font, widestName);
      const widths = [...lines, each.measure].map((line) => deckWidth(pen.measurer, line, font));
      const disc: Disc = {
        id: each.id,
        x: alongPlot(across, plot.width),
        y: plot.height - alongPlot(upward, plot.height),
        diameter: (sizes[each.id] ?? 36) * 1.1,
        label: {
          width: Math.max(...widths) + 8,
          height: (lines.length + (each.measure === '' ? 0 : 1)) * lineOf(smallestText),
        },
      };
      return [{ ...each, name, disc }];
    })
    .sort((a, b) => b.disc.diameter - a.disc.diameter);
  const labels = placeLabels(
    placed.map(({ disc }) => disc),
    plot,
  );
  const discs = placed.map(({ name, measure, hue, disc }): SlideObject => {
    const color = deckPalette.lanes[hue].bar;
    const r = disc.diameter / 2;
    const box = {
      x: plot.x + disc.x - r,
      y: plot.y + disc.y - r,
      width: disc.diameter,
      height: disc.diameter,
    };
    const alt = [name, measure].filter(Boolean).join(', ');
    return {
      kind: 'box',
      form: 'ellipse',
      name: `Segment: ${name}`,
      alt,
      ...box,
      fill: color,
      opacity: 0.22,
      stroke: { color, width: 2 },
    };
  });
  const texts = placed.flatMap(({ id, name, measure }): SlideObject[] => {
    const label = labels.get(id);
    if (!label) return [];
    const { width, height } = label;
    const words = [
      paragraph(name, { bold: true, align: 'middle' }),
      ...(measure === '' ? [] : [paragraph(measure, { color: ink.text2, align: 'middle' })]),
    ];
    return [
      textObject(
        `Name: ${name}`,
        { x: plot.x + label.x, y: plot.y + label.y, width, height },
        words,
        { anchor: 'middle' },
      ),
    ];
  });
  return [...discs, ...texts];
}

function listSlides(
  pen: DeckPen,
  document: SegmentationDocument,
  drawn: readonly Drawn[],
): Slide[] {
  const shown = shownAxes(document);
  const measured = drawn.some(({ measure }) => measure !== '');
  const place = (segment: Segment, axis: string) => placeOn(segment, axis)?.toString() ?? '';
  return tableSlides(pen, {
    title: 'Segments',
    columns: [
      { title: 'Segment', share: 0.2, bold: true },
      { title: 'Who belongs', share: measured ? 0.42 : 0.54, color: ink.text2 },
      ...(measured ? [{ title: measureTitle(document), share: 0.12 }] : []),
      { title: axisTitle(document, shown.x), share: 0.13, color: ink.text2 },
      { title: axisTitle(document, shown.y), share: 0.13, color: ink.text2 },
    ],
    rows: drawn.map(({ segment, name, measure }) => [
      name,
      segment.definition ?? '',
      ...(measured ? [measure] : []),
      place(segment, shown.x),
      place(segment, shown.y),
    ]),
  });
}

function measureTitle({ bubble = 'share' }: SegmentationDocument): string {
  return { share: 'Share', size: 'Customers', value: 'Value' }[bubble];
}

const abreast = 3;
const gap = 16;
const pad = 16;

const criterionTitles: Record<(typeof criterionKinds)[number], string> = {
  demographic: 'Demographic',
  firmographic: 'Firmographic',
  behavioural: 'Behavioural',
  psychographic: 'Psychographic',
  lifecycle: 'Lifecycle',
};

function detailSlides(pen: DeckPen, drawn: readonly Drawn[]): Slide[] {
  const told = drawn.filter(({ segment }) => factsOf(segment).length > 0);
  const count = Math.ceil(told.length / abreast);
  return Array.from({ length: count }, (_, part): Slide => {
    const from = Math.ceil((told.length * part) / count);
    const own = told.slice(from, Math.ceil((told.length * (part + 1)) / count));
    const title = own.map(({ name }) => name).join(' · ');
    const notes: string[] = [];
    const { body } = pen.page;
    const width = (body.width - gap * (own.length - 1)) / own.length;
    const objects = [
      slideTitle(pen, title, notes, body.width),
      ...own.flatMap((each, index) =>
        column(pen, each, body.x + index * (width + gap), width, notes),
      ),
    ];
    return { kind: 'content', title, objects, notes };
  });
}

function factsOf(segment: Segment): [title: string, text: string][] {
  const { definition, goals, jobs, pains, difference, criteria = {} } = segment;
  const facts: [string, string | undefined][] = [
    ['Who belongs', definition],
    ['Goals', goals],
    ['Jobs', jobs],
    ['Pains', pains],
    ['How they differ', difference],
    ...criterionKinds.map((kind): [string, string | undefined] => [
      criterionTitles[kind],
      criteria[kind],
    ]),
  ];
  return facts.flatMap(([title, text]) =>
    text?.trim() ? [[title, text] as [string, string]] : [],
  );
}

function column(
  { measurer, page: { body } }: DeckPen,
  { segment, name, measure, hue }: Drawn,
  x: number,
  width: number,
  notes: string[],
): SlideObject[] {
  const colors = deckPalette.lanes[hue];
  const ground = { x, y: body.y, width, height: body.height };
  const inner = width - 2 * pad;
  const fitted = fitText(measurer, name, { size: 18, bold: true }, inner, 2);
  const headHeight = fitted.lines * lineOf(18) + (measure === '' ? 0 : lineOf(14)) + 20;
  const head = [
    paragraph(fitted.text, { size: 18, bold: true, color: colors.text }),
    ...(measure === '' ? [] : [paragraph(measure, { size: 14, color: colors.text })]),
  ];
  const inset = { left: pad, right: pad, top: 12, bottom: 6 };
  const room = body.height - headHeight - 24;
  const place = { x: x + pad, y: body.y + headHeight + 8, width: inner, height: room };
  const about = (size: number, told: string[]) =>
    sections(measurer, factsOf(segment), name, inner, room, told, colors.bar, size);
  // Larger when all of it fits.
  const left: string[] = [];
  const large = about(14, left);
  const paragraphs = left.length === 0 ? large : about(smallestText, notes);
  return [
    { kind: 'box', form: 'rect', name: `Segment: ${name}`, ...ground, fill: ink.surface2 },
    {
      kind: 'box',
      form: 'rect',
      name,
      ...ground,
      height: headHeight,
      fill: colors.label,
      text: textBlock(head, { inset }),
    },
    { kind: 'box', form: 'rect', name: 'Colour', ...ground, height: 5, fill: colors.bar },
    textObject(`About ${name}`, place, paragraphs),
  ];
}

function sections(
  measurer: DeckPen['measurer'],
  facts: readonly [string, string][],
  name: string,
  width: number,
  room: number,
  notes: string[],
  color: string,
  size: number,
): Paragraph[] {
  let left = room;
  return facts.flatMap(([title, text]): Paragraph[] => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const least = lineOf(size) * 2 + 10;
    if (left < least) {
      notes.push(`${name} – ${title}: ${text}`);
      return [];
    }
    left -= lineOf(size) + 10;
    const bullet = lines.length > 1;
    let whole = true;
    const paragraphs = lines.flatMap((line): Paragraph[] => {
      const most = Math.floor(left / lineOf(size));
      if (most < 1) {
        whole = false;
        return [];
      }
      const fitted = fitText(
        measurer,
        line,
        { size },
        width - (bullet ? 18 : 0),
        Math.min(most, 6),
      );
      whole &&= !fitted.shortened;
      left -= fitted.lines * lineOf(size) + 2;
      return [paragraph(fitted.text, { size, bullet, before: 1 })];
    });
    if (!whole) notes.push(`${name} – ${title}: ${text}`);
    return [paragraph(title, { size, bold: true, color, before: 7 }), ...paragraphs];
  });
}
