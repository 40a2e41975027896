// Arrows as shapes: rounded lines with filled heads; the kind shows by its dash.
import type { Point } from '../base/geometry';
import type { Id } from '../base/id';
import type { Link, LinkKind } from '../document/grid';
import { crossingsOf } from '../layout/crossings';
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
  for (const { x, y } of crossingsOf(route.points, lines)) {
    const stroke = { color, width: 1.5 };
    const fill = pen.palette.neutrals.surface;
    const center = { x: x + origin.x, y: y + origin.y };
    pen.shapes.push({ kind: 'circle', ...center, r: 3.5, fill, stroke, owner });
  }
  if (link.label) drawLabel(pen, link.label, route, origin, owner);
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
