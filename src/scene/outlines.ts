// Outlines as path steps: markers, arrow heads, rounded routes, card edges.
import type { Point } from '../base/geometry';
import type { MarkerShape } from '../document/vocabulary';
import type { PathStep } from './scene';

/** Length and width of an arrow's head. */
export const headLength = 7;

/** A circle of radius r drawn with four cubics has its control points this far out. */
const roundness = 0.5523;

export function polygon(points: readonly Point[]): PathStep[] {
  return [...polyline(points), ['Z']];
}

function polyline(points: readonly Point[]): PathStep[] {
  return points.map(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y]);
}

/** An open line through right-angled corners, rounded as far as the pieces allow. */
export function rounded(points: readonly Point[], radius: number): PathStep[] {
  const steps: PathStep[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) {
      steps.push(['M', point.x, point.y]);
    } else if (!after) {
      steps.push(['L', point.x, point.y]);
    } else {
      const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      const start = towards(point, before, r);
      const end = towards(point, after, r);
      const c1 = towards(start, point, r * roundness);
      const c2 = towards(end, point, r * roundness);
      steps.push(['L', start.x, start.y], ['C', c1.x, c1.y, c2.x, c2.y, end.x, end.y]);
    }
  });
  return steps;
}

/** A filled triangle with its tip at `tip`, pointing away from `from`; as wide as it is long. */
export function arrowHead(from: Point, tip: Point, size = headLength): PathStep[] {
  const base = towards(tip, from, size);
  const half = size / 2 / Math.max(distance(from, tip), 1e-6);
  const across = { x: -(tip.y - from.y) * half, y: (tip.x - from.x) * half };
  return polygon([
    tip,
    { x: base.x + across.x, y: base.y + across.y },
    { x: base.x - across.x, y: base.y - across.y },
  ]);
}

/** The point `by` away from `from` on the way to `to`. */
export function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return {
    x: from.x + ((to.x - from.x) * by) / length,
    y: from.y + ((to.y - from.y) * by) / length,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A persona's mark, `size` across; shapes are scaled to look equally heavy. */
export function marker(shape: MarkerShape, { x, y }: Point, size: number): PathStep[] {
  const r = size / 2;
  if (shape === 'square') return ring(x, y, r * 0.88 * Math.SQRT2, 4, Math.PI / 4);
  if (shape === 'diamond') return ring(x, y, r * 1.14, 4, 0);
  if (shape === 'triangle') return ring(x, y + r * 0.14, r * 1.2, 3, 0);
  if (shape === 'star') return star(x, y, r * 1.22);
  return disc(x, y, r);
}

export function star(x: number, y: number, r: number): PathStep[] {
  return polygon(
    Array.from({ length: 10 }, (_, index) => at(x, y, index % 2 ? r * 0.45 : r, index * 36)),
  );
}

function ring(x: number, y: number, r: number, corners: number, turn: number): PathStep[] {
  return polygon(
    Array.from({ length: corners }, (_, index) =>
      at(x, y, r, (360 / corners) * index + (turn * 180) / Math.PI),
    ),
  );
}

/** Degrees clockwise from the top. */
function at(x: number, y: number, r: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + r * Math.sin(angle), y: y - r * Math.cos(angle) };
}

function disc(x: number, y: number, r: number): PathStep[] {
  const k = r * roundness;
  return [
    ['M', x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['Z'],
  ];
}

/** The strip of `width` along the left side of a rounded box, following its corners. */
export function leftEdge(
  { x, y, height }: Point & { height: number },
  width: number,
  radius: number,
): PathStep[] {
  const inner = radius - width;
  const drop = radius - Math.sqrt(radius * radius - inner * inner);
  const angle = Math.PI / 2 - Math.atan2(radius - drop, inner) + 0;
  const sweep = Math.PI / 2 - angle;
  const k = (4 / 3) * Math.tan(sweep / 4) * radius;
  // Along the tangent where the strip leaves the corner.
  const tangent = { x: -(radius - drop) / radius, y: inner / radius };
  const top = { x: x + width, y: y + drop };
  const bottom = { x: x + width, y: y + height - drop };
  return [
    ['M', top.x, top.y],
    ['C', top.x + k * tangent.x, top.y + k * tangent.y, x, y + radius - k, x, y + radius],
    ['L', x, y + height - radius],
    [
      'C',
      x,
      y + height - radius + k,
      bottom.x + k * tangent.x,
      bottom.y - k * tangent.y,
      bottom.x,
      bottom.y,
    ],
    ['Z'],
  ];
}
