// A segmentation map: two named axes, segments as discs sized by their share, and the rules of membership beside them.
import { clamp } from '../base/geometry';
import { inOrder } from '../base/order';
import type { Segment, SegmentationDocument } from '../document/segmentation';
import type { Hue } from '../document/vocabulary';
import type { TextMeasurer } from '../layout/textMeasurer';
import { radii, typeScale } from '../ui/tokens';
import { arrowHead } from './outlines';
import { drawText, fitLines, newPen, type Pen, type SceneOptions } from './pen';
import type { Owner, Scene } from './scene';

const margin = 40;
const plot = { x: margin + 96, width: 720, height: 520 };
const list = { x: margin + 96 + 720 + 56, width: 320 };
export const hues: readonly Hue[] = [
  'blue',
  'violet',
  'teal',
  'orange',
  'rose',
  'green',
  'olive',
  'slate',
];

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
  const segments = inOrder(document.segments).map(([id, segment], index): Placed => {
    return { id, segment, hue: hues[index % hues.length] ?? 'slate' };
  });
  const width = list.x + list.width + margin;
  const title = document.title || 'Untitled segmentation map';
  const owner: Owner = { kind: 'title', id: document.id };
  const box = { x: margin, y: margin, width: width - 2 * margin, height: 0 };
  const top = margin + drawText(pen, title, 'persona', box, { fill: neutrals.text1, owner }) + 28;
  drawAxes(pen, document.axes, top);
  for (const placed of bySize(segments)) drawBubble(pen, placed, top);
  const end = drawList(pen, segments, top);
  return {
    size: { width, height: Math.max(top + plot.height + 64, end) + margin },
    background: neutrals[pen.theme === 'dark' ? 'canvas' : 'surface'],
    title: document.title,
    description: `Segmentation map of ${segments.length} segments by ${document.axes.x.title} and ${document.axes.y.title}.`,
    shapes: pen.shapes,
  };
}

/** Large ones first, so that small ones are never hidden. */
function bySize(segments: readonly Placed[]): Placed[] {
  return [...segments].sort((a, b) => (b.segment.share ?? 0) - (a.segment.share ?? 0));
}

function drawAxes(pen: Pen, { x, y }: SegmentationDocument['axes'], top: number): void {
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
  drawText(pen, x.low, 'ui', { x: plot.x, ...wide }, { fill: neutrals.text3 });
  const bold = { fill: neutrals.text1, anchor: 'middle', weight: 600 } as const;
  drawText(pen, x.title, 'card', { x: plot.x, ...wide, y: bottom + 30 }, bold);
  drawText(pen, x.high, 'ui', { x: plot.x, ...wide }, { fill: neutrals.text3, anchor: 'end' });
  const beside = { x: margin, width: 84, height: 0 };
  drawText(pen, y.high, 'ui', { ...beside, y: top }, { fill: neutrals.text3, anchor: 'end' });
  const name = { fill: neutrals.text1, anchor: 'end', weight: 600 } as const;
  drawText(pen, y.title, 'card', { ...beside, y: middleY - 10 }, name);
  const low = { fill: neutrals.text3, anchor: 'end' } as const;
  drawText(pen, y.low, 'ui', { ...beside, y: bottom - 20 }, low);
}

/** The area stands for the share; a segment without a place stands in the list only. */
function drawBubble(pen: Pen, { id, segment, hue }: Placed, top: number): void {
  if (segment.x === undefined || segment.y === undefined) return;
  const owner: Owner = { kind: 'block', id };
  const color = pen.palette.lanes[hue].bar;
  const r = clamp(Math.sqrt((segment.share ?? 4) / 100) * 110, 20, 90);
  const x = plot.x + clamp((segment.x / 100) * plot.width, r + 4, plot.width - r - 4);
  const y = top + clamp((1 - segment.y / 100) * plot.height, r + 4, plot.height - r - 4);
  const stroke = { color, width: 2 };
  pen.shapes.push({ kind: 'circle', x, y, r, fill: pen.palette.neutrals.surface, owner });
  pen.shapes.push({ kind: 'circle', x, y, r, fill: color, opacity: 0.18, stroke, owner });
  const share = segment.share === undefined ? null : `${segment.share} %`;
  // A name wider than its disc stands below it.
  const inside = pen.measurer.width(segment.name, 'lane') <= 2 * r - 16;
  const width = inside ? 2 * r - 12 : 140;
  const lines = fitLines(pen.measurer, segment.name, 'lane', width, 2).length;
  const height = lines * typeScale.lane.line + (inside && share ? typeScale.ui.line : 0);
  const box = { x: x - width / 2, y: inside ? y - height / 2 : y + r + 4, width, height };
  const look = { fill: pen.palette.neutrals.text1, anchor: 'middle', maxLines: 2, owner } as const;
  const used = drawText(pen, segment.name, 'lane', box, look);
  if (share === null) return;
  const under = { fill: pen.palette.neutrals.text2, anchor: 'middle', owner } as const;
  const shareY = inside ? box.y + used : y - typeScale.ui.line / 2;
  drawText(pen, share, 'ui', { ...box, y: shareY }, under);
}

function drawList(pen: Pen, segments: readonly Placed[], top: number): number {
  const { neutrals } = pen.palette;
  let y = top;
  for (const { id, segment, hue } of segments) {
    const owner: Owner = { kind: 'block', id };
    const color = pen.palette.lanes[hue].bar;
    pen.shapes.push({ kind: 'circle', x: list.x + 6, y: y + 10, r: 6, fill: color, owner });
    const box = { x: list.x + 22, y, width: list.width - 22, height: 0 };
    const name =
      segment.share === undefined ? segment.name : `${segment.name} · ${segment.share} %`;
    y += drawText(pen, name, 'stage', box, { fill: neutrals.text1, owner });
    if (segment.definition) {
      const look = { fill: neutrals.text2, maxLines: 4, owner };
      y += drawText(pen, segment.definition, 'ui', { ...box, y: y + 2 }, look) + 2;
    }
    y += 18;
  }
  return y;
}

function line(x1: number, y1: number, x2: number, y2: number) {
  return [
    ['M', x1, y1],
    ['L', x2, y2],
  ] as const;
}
