// Segments as discs on the two axes that the map shows, sized by its measure.
import { axisOf, axisTitle, placeOn, shownAxes } from '../../document/segmentAxes';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import type { Hue } from '../../document/vocabulary';
import { deckLines, deckWidth, fitText, lineOf } from '../../layout/deck/deckText';
import { smallestText } from '../../layout/deck/page';
import { alongPlot, bubbleSizes, type Disc, placeLabels } from '../segmentBubbles';
import { type DeckPen, slideTitle } from './frame';
import { deckPalette, ink, paragraph, textObject } from './ink';
import type { Slide, SlideObject } from './slide';

export interface Drawn {
  id: string;
  segment: Segment;
  hue: Hue;
  name: string;
  measure: string;
  /** Names of those that stand for it. */
  personas: string[];
}

const yAxis = 120;

export function axesSlide(
  pen: DeckPen,
  document: SegmentationDocument,
  drawn: readonly Drawn[],
): Slide {
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
