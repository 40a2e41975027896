// Arrows and branches of free canvases: how they look on screen and in pictures.
import type { Point } from '../base/geometry';
import type { RelationStyle } from '../document/sheetVocabulary';
import { boxAround, labelAnatomy } from '../layout/freeGraph';
import type { FreeRoute } from '../layout/freeRoutes';
import type { FreeEdge } from './freeView';
import { arrowHead, towards } from './outlines';
import { drawText, type Pen } from './pen';
import type { Owner, PathStep, Stroke } from './scene';

/** Length and width of an arrow's head. */
export const freeHead = 8.8;

/** Dotted lines are made of round dots: strokes without length, with round ends. */
export const lineLooks: Record<RelationStyle, Pick<Stroke, 'width' | 'dash' | 'cap'>> = {
  solid: { width: 1.75 },
  dashed: { width: 1.75, dash: [7, 5] },
  dotted: { width: 2.5, dash: [0.1, 5], cap: 'round' },
};

export function routeSteps({ from, control1, control2, to }: FreeRoute): PathStep[] {
  return [
    ['M', from.x, from.y],
    ['C', control1.x, control1.y, control2.x, control2.y, to.x, to.y],
  ];
}

export function drawFreeLine(pen: Pen, edge: FreeEdge, route: FreeRoute): void {
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'link', id: edge.id };
  const color = edge.form === 'branch' ? neutrals.borderStrong : neutrals.text3;
  const { from, control1, control2, to } = route;
  // The line ends inside its heads, so that no blunt end shows at the tip.
  const inside = freeHead - 1;
  const body = {
    ...route,
    from: edge.heads === 2 ? towards(from, control1, inside) : from,
    to: edge.heads === 0 ? to : towards(to, control2, inside),
  };
  const stroke = { color, ...lineLooks[edge.style] };
  pen.shapes.push({ kind: 'path', steps: routeSteps(body), stroke, owner });
  const head = (back: Point, tip: Point) =>
    pen.shapes.push({ kind: 'path', steps: arrowHead(back, tip, freeHead), fill: color, owner });
  if (edge.heads > 0) head(control2, to);
  if (edge.heads === 2) head(control1, from);
}

/** The words of an arrow in its middle, all of them. */
export function drawLineLabel(pen: Pen, { id, label, labelSize }: FreeEdge, at: Point): void {
  if (!labelSize) return;
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'link', id };
  const box = boxAround(at, labelSize);
  const { y, most } = labelAnatomy;
  pen.shapes.push({
    kind: 'rect',
    ...box,
    radius: labelRadius,
    fill: neutrals.surface,
    stroke: { color: neutrals.border, width: 1 },
    owner,
  });
  const words = { x: at.x - most / 2, y: box.y + y, width: most, height: 0 };
  drawText(pen, label, 'caption', words, { fill: neutrals.text2, anchor: 'middle', owner });
}

/** Round at the ends of one line; several lines keep the same corners. */
const labelRadius = 10;
