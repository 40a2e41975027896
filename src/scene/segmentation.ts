// A segmentation map: the two axes it shows, segments as discs sized by its measure, and the rules of membership beside.
import { countOf } from '../base/countOf';
import { inOrder } from '../base/order';
import { axisOf, axisTitle, placeOn, shownAxes } from '../document/segmentAxes';
import type { Segment, SegmentAxis, SegmentationDocument } from '../document/segmentation';
import type { Hue } from '../document/vocabulary';
import type { TextMeasurer } from '../layout/textMeasurer';
import { radii, typeScale } from '../ui/tokens';
import { arrowHead } from './outlines';
import { drawText, fitLines, newPen, type Pen, type SceneOptions } from './pen';
import type { Owner, Scene } from './scene';
import {
  alongPlot,
  bubbleSizes,
  type Disc,
  huesOf,
  type Label,
  measureText,
  placeLabels,
} from './segmentBubbles';

const margin = 40;
const plot = { x: margin + 96, width: 720, height: 520 };
const list = { x: margin + 96 + 720 + 56, width: 320 };
const widestName = 140;

interface Placed {
  id: string;
  segment: Segment;
  hue: Hue;
}

export function segmentationScene(
  document: SegmentationDocument,
  measurer: TextMeasurer,
  options: SceneOptions = {},
): Scene {
  const pen = newPen(measurer, options);
  const { neutrals } = pen.palette;
  const colors = huesOf(document.segments);
  const segments = inOrder(document.segments).map(([id, segment]): Placed => {
    return { id, segment, hue: colors[id] ?? 'slate' };
  });
  const shown = shownAxes(document);
  const titles = { x: axisTitle(document, shown.x), y: axisTitle(document, shown.y) };
  const width = list.x + list.width + margin;
  const title = document.title || 'Untitled segmentation map';
  const owner: Owner = { kind: 'title', id: document.id };
  const box = { x: margin, y: margin, width: width - 2 * margin, height: 0 };
  const top = margin + drawText(pen, title, 'persona', box, { fill: neutrals.text1, owner }) + 28;
  drawAxes(pen, { x: axisOf(document, shown.x), y: axisOf(document, shown.y) }, top);
  drawBubbles(pen, document, segments, top);
  const end = drawList(pen, document, segments, top);
  return {
    size: { width, height: Math.max(top + plot.height + 64, end) + margin },
    background: neutrals[pen.theme === 'dark' ? 'canvas' : 'surface'],
    title: document.title,
    description: `Segmentation map of ${segments.length} segments by ${titles.x} and ${titles.y}.`,
    shapes: pen.shapes,
  };
}

function drawAxes(pen: Pen, { x, y }: { x: SegmentAxis; y: SegmentAxis }, top: number): void {
  const { neutrals } = pen.palette;
  const bottom = top + plot.height;
  const right = plot.x + plot.width;
  const ground = { x: plot.x, y: top, width: plot.width, height: plot.height };
  const fill = pen.saver ? neutrals.surface : neutrals.surface2;
  pen.shapes.push({ kind: 'rect', ...ground, radius: radii.panel, fill });
  const faint = { color: neutrals.border, width: 1, dash: [4, 5] };
  const middleX = plot.x + plot.width / 2;
  const middleY = top + plot.height / 2;
  pen.shapes.push(
    { kind: 'path', steps: line(middleX, top, middleX, bottom), stroke: faint },
    { kind: 'path', steps: line(plot.x, middleY, right, middleY), stroke: faint },
  );
  const stroke = { color: neutrals.text2, width: 2 };
  const corner = { x: plot.x, y: bottom };
  for (const tip of [
    { x: right + 16, y: bottom },
    { x: plot.x, y: top - 16 },
  ]) {
    pen.shapes.push(
      { kind: 'path', steps: line(corner.x, corner.y, tip.x, tip.y), stroke },
      { kind: 'path', steps: arrowHead(corner, tip), fill: neutrals.text2 },
    );
  }
  const wide = { y: bottom + 10, width: plot.width, height: 0 };
  const half = { ...wide, width: plot.width / 2 - 12 };
  const end = { fill: neutrals.text3, maxLines: 1 };
  drawText(pen, x.low, 'ui', { x: plot.x, ...half }, end);
  const bold = { fill: neutrals.text1, anchor: 'middle', weight: 600 } as const;
  drawText(pen, x.title, 'card', { x: plot.x, ...wide, y: bottom + 30 }, bold);
  drawText(pen, x.high, 'ui', { x: right - half.width, ...half }, { ...end, anchor: 'end' });
  const beside = { x: margin, width: 84, height: 0 };
  drawText(pen, y.high, 'ui', { ...beside, y: top }, { fill: neutrals.text3, anchor: 'end' });
  const name = { fill: neutrals.text1, anchor: 'end', weight: 600 } as const;
  drawText(pen, y.title, 'card', { ...beside, y: middleY - 10 }, name);
  const low = { fill: neutrals.text3, anchor: 'end' } as const;
  drawText(pen, y.low, 'ui', { ...beside, y: bottom - 20 }, low);
}

/** Large ones first, so that small ones are never hidden; a segment without a place stands in the list only. */
function drawBubbles(
  pen: Pen,
  document: SegmentationDocument,
  segments: readonly Placed[],
  top: number,
): void {
  const sizes = bubbleSizes(document);
  const shown = shownAxes(document);
  const drawn = segments
    .flatMap((placed) => {
      const across = placeOn(placed.segment, shown.x);
      const upward = placeOn(placed.segment, shown.y);
      if (across === undefined || upward === undefined) return [];
      const measure = measureText(placed.segment, document);
      const name = nameOf(placed.segment);
      const lines = fitLines(pen.measurer, name, 'lane', widestName, 2);
      const disc: Disc = {
        id: placed.id,
        x: alongPlot(across, plot.width),
        y: plot.height - alongPlot(upward, plot.height),
        diameter: sizes[placed.id] ?? 0,
        label: {
          width:
            Math.max(
              ...lines.map((line) => pen.measurer.width(line, 'lane')),
              pen.measurer.width(measure, 'ui'),
            ) + 4,
          height: lines.length * typeScale.lane.line + (measure === '' ? 0 : typeScale.ui.line),
        },
      };
      return [{ ...placed, disc, name, measure }];
    })
    .sort((a, b) => b.disc.diameter - a.disc.diameter);
  const labels = placeLabels(
    drawn.map(({ disc }) => disc),
    plot,
  );
  for (const { id, hue, disc } of drawn) drawDisc(pen, { id, hue, disc }, top);
  for (const { id, name, measure } of drawn) {
    const label = labels.get(id);
    if (label) drawLabel(pen, { id, name, measure, label }, top);
  }
}

function drawDisc(pen: Pen, { id, hue, disc }: { id: string; hue: Hue; disc: Disc }, top: number) {
  const owner: Owner = { kind: 'block', id };
  const color = pen.palette.lanes[hue].bar;
  const circle = {
    kind: 'circle',
    x: plot.x + disc.x,
    y: top + disc.y,
    r: disc.diameter / 2,
  } as const;
  const stroke = { color, width: 2 };
  pen.shapes.push({ ...circle, fill: pen.palette.neutrals.surface, owner });
  pen.shapes.push({ ...circle, fill: color, opacity: 0.18, stroke, owner });
}

function drawLabel(
  pen: Pen,
  { id, name, measure, label }: { id: string; name: string; measure: string; label: Label },
  top: number,
): void {
  const owner: Owner = { kind: 'block', id };
  const { text1, text2 } = pen.palette.neutrals;
  const box = { ...label, x: plot.x + label.x, y: top + label.y };
  const look = { anchor: 'middle', maxLines: 2, owner } as const;
  const used = drawText(pen, name, 'lane', box, { ...look, fill: text1 });
  if (measure !== '')
    drawText(pen, measure, 'ui', { ...box, y: box.y + used }, { ...look, fill: text2 });
}

function nameOf({ name }: Segment): string {
  return name.trim() || 'Unnamed';
}

function drawList(
  pen: Pen,
  document: SegmentationDocument,
  segments: readonly Placed[],
  top: number,
): number {
  const { neutrals } = pen.palette;
  let y = top;
  for (const { id, segment, hue } of segments) {
    const owner: Owner = { kind: 'block', id };
    const color = pen.palette.lanes[hue].bar;
    pen.shapes.push({ kind: 'circle', x: list.x + 6, y: y + 10, r: 6, fill: color, owner });
    const box = { x: list.x + 22, y, width: list.width - 22, height: 0 };
    const name = [nameOf(segment), measureText(segment, document)].filter(Boolean).join(' · ');
    y += drawText(pen, name, 'stage', box, { fill: neutrals.text1, owner });
    if (segment.definition) {
      const look = { fill: neutrals.text2, maxLines: 4, owner };
      y += drawText(pen, segment.definition, 'ui', { ...box, y: y + 2 }, look) + 2;
    }
    const links = references(segment);
    if (links !== '')
      y +=
        drawText(pen, links, 'caption', { ...box, y: y + 2 }, { fill: neutrals.text3, owner }) + 2;
    y += 18;
  }
  return y;
}

/** A picture knows the documents' ids only, so it counts them. */
function references({ personaIds = [], journeyIds = [] }: Segment): string {
  const some = (count: number, noun: string) => (count === 0 ? [] : [countOf(count, noun)]);
  return [...some(personaIds.length, 'persona'), ...some(journeyIds.length, 'journey')].join(' · ');
}

function line(x1: number, y1: number, x2: number, y2: number) {
  return [
    ['M', x1, y1],
    ['L', x2, y2],
  ] as const;
}
