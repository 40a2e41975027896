// Arrows as shapes: rounded lines with filled heads; the kind shows by its dash.
import type { Point } from '../base/geometry';
import type { Id } from '../base/id';
import type { Link, LinkKind } from '../document/grid';
import type { BlueprintLine, LinkRoute } from '../layout/gridLayout';
import { typeScale } from '../ui/tokens';
import { arrowHead, headLength, rounded, towards } from './outlines';
import { drawText, type Pen } from './pen';
import type { Owner } from './scene';

const dashes: Record<LinkKind, readonly number[] | null> = {
  flow: null,
  depends: [5, 4],
  loop: [2, 3],
};

export function drawLink(
  pen: Pen,
  id: Id,
  link: Link,
  route: LinkRoute,
  lines: readonly BlueprintLine[],
  origin: Point,
): void {
  const owner: Owner = { kind: 'link', id };
  const color = pen.palette.neutrals.text2;
  const points = route.points.map(({ x, y }) => ({ x: x + origin.x, y: y + origin.y }));
  const [first, second] = points;
  const last = points.at(-1);
  const beforeLast = points.at(-2);
  if (!first || !second || !last || !beforeLast) return;
  // The line ends inside its heads, so that no blunt end shows at the tip.
  const body = [...points];
  body[body.length - 1] = towards(last, beforeLast, headLength - 1);
  if (link.heads === 2) body[0] = towards(first, second, headLength - 1);
  const dash = dashes[link.kind];
  pen.shapes.push({
    kind: 'path',
    steps: rounded(body, 8),
    stroke: { color, width: 1.5, ...(dash ? { dash } : {}) },
    owner,
  });
  pen.shapes.push({ kind: 'path', steps: arrowHead(beforeLast, last), fill: color, owner });
  if (link.heads === 2) {
    pen.shapes.push({ kind: 'path', steps: arrowHead(second, first), fill: color, owner });
  }
  for (const line of lines) drawCrossings(pen, points, line.y + origin.y, owner);
  if (link.label) drawLabel(pen, link.label, route, origin, owner);
}

/** A ring where an arrow crosses a blueprint line, so that crossings can be counted. */
function drawCrossings(pen: Pen, points: readonly Point[], y: number, owner: Owner): void {
  const { surface, text2 } = pen.palette.neutrals;
  points.forEach((b, index) => {
    const a = points[index - 1];
    if (!a || a.x !== b.x || Math.min(a.y, b.y) > y || Math.max(a.y, b.y) < y) return;
    const stroke = { color: text2, width: 1.5 };
    pen.shapes.push({ kind: 'circle', x: a.x, y, r: 3.5, fill: surface, stroke, owner });
  });
}

function drawLabel(pen: Pen, label: string, route: LinkRoute, origin: Point, owner: Owner): void {
  const { neutrals } = pen.palette;
  const width = Math.min(pen.measurer.width(label, 'caption'), 160);
  const height = typeScale.caption.line;
  const x = route.labelAt.x + origin.x - width / 2;
  const y = route.labelAt.y + origin.y - height / 2;
  pen.shapes.push({
    kind: 'rect',
    x: x - 6,
    y: y - 1,
    width: width + 12,
    height: height + 2,
    radius: (height + 2) / 2,
    fill: neutrals.surface,
    stroke: { color: neutrals.border, width: 1 },
    owner,
  });
  const look = { fill: neutrals.text2, anchor: 'middle', maxLines: 1, owner } as const;
  drawText(pen, label, 'caption', { x: x - 4, y, width: width + 8, height }, look);
}
