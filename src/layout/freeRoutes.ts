// Lines of free canvases between boxes: bowed arrows, several side by side where two are related twice, and branches.
import {
  type Box,
  bottom,
  centre,
  contains,
  grow,
  overlaps,
  type Point,
  right,
  type Size,
  union,
} from '../base/geometry';
import { boxAround } from './freeGraph';

/** One cubic piece. */
export interface FreeRoute {
  from: Point;
  control1: Point;
  control2: Point;
  to: Point;
  /** The middle of the line, or near it where other things stand: for its label. */
  at: Point;
}

export interface FreeLine {
  id: string;
  from: string;
  to: string;
  /** Of its label; null without one. */
  labelSize: Size | null;
}

/** Least distance between the middles of lines that lie side by side. */
const apart = 28;
const air = 8;

/** How far each line bows out so that lines between the same two, and their labels, lie side by side. */
export function bows(lines: readonly FreeLine[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, FreeLine[]>();
  for (const line of lines) {
    const key = [line.from, line.to].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), line]);
  }
  const found = new Map<string, number>();
  for (const group of pairs.values()) {
    const between = Math.max(
      apart,
      ...group.map(({ labelSize }) => (labelSize?.height ?? 0) + air),
    );
    group.forEach((line, index) => {
      const side = line.from <= line.to ? 1 : -1;
      found.set(line.id, (index - (group.length - 1) / 2) * between * 2 * side);
    });
  }
  return found;
}

/** The ways of all lines whose ends have a place. */
export function routesOf(
  lines: readonly (FreeLine & { form: 'arrow' | 'branch' })[],
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, FreeRoute> {
  const bow = bows(lines);
  const routes = new Map<string, FreeRoute>();
  const all = [...boxes.values()];
  for (const { id, from, to, form } of lines) {
    const a = boxes.get(from);
    const b = boxes.get(to);
    if (!a || !b) continue;
    const others = all.filter((box) => box !== a && box !== b);
    routes.set(
      id,
      form === 'branch' ? branchRoute(a, b) : clearRoute(a, b, bow.get(id) ?? 0, others),
    );
  }
  return withLabelsApart(lines, routes, all);
}

/** Where along its line a label may stand, the best first. */
const stands = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** Labels that would cover each other or a box move along their lines to where they cover least. */
function withLabelsApart(
  lines: readonly FreeLine[],
  routes: ReadonlyMap<string, FreeRoute>,
  boxes: readonly Box[],
): ReadonlyMap<string, FreeRoute> {
  const apartFrom = [...boxes];
  const found = new Map(routes);
  for (const { id, labelSize } of lines) {
    const route = routes.get(id);
    if (!route || !labelSize) continue;
    const places = stands.map((share) => boxAround(alongRoute(route, share), labelSize));
    const covered = places.map((box) =>
      apartFrom.reduce((sum, other) => sum + shared(box, other), 0),
    );
    const best = places[covered.indexOf(Math.min(...covered))];
    if (!best) continue;
    apartFrom.push(grow(best, 2));
    found.set(id, { ...route, at: centre(best) });
  }
  return found;
}

function alongRoute({ from, control1, control2, to }: FreeRoute, share: number): Point {
  const rest = 1 - share;
  const along = (axis: 'x' | 'y') =>
    rest ** 3 * from[axis] +
    3 * rest ** 2 * share * control1[axis] +
    3 * rest * share ** 2 * control2[axis] +
    share ** 3 * to[axis];
  return { x: along('x'), y: along('y') };
}

/** Area that both cover. */
function shared(a: Box, b: Box): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How much further an arrow may bow out, the least first, to pass whom it does not lead to. */
const detours = [60, 120, 180, 240, 300, 420, 600].flatMap((by) => [by, -by]);

/** Where no way is clear, the arrow passes under what stands there. */
function clearRoute(from: Box, to: Box, bow: number, others: readonly Box[]): FreeRoute {
  const direct = arrowRoute(from, to, bow);
  if (isClear(direct, others)) return direct;
  for (const detour of detours) {
    const route = arrowRoute(from, to, bow + detour);
    if (isClear(route, others)) return route;
  }
  return direct;
}

/** Looks at the way in steps shorter than any box is high. */
function isClear(route: FreeRoute, others: readonly Box[]): boolean {
  const { from, control1, control2, to } = route;
  const points = [from, control1, control2, to].map((point) => ({ ...point, width: 0, height: 0 }));
  const reach = grow(union(points), gap);
  const near = others.filter((box) => overlaps(reach, box)).map((box) => grow(box, gap));
  if (near.length === 0) return true;
  const steps = Math.ceil((reach.width + reach.height) / 16);
  for (let step = 0; step <= steps; step++) {
    const point = alongRoute(route, step / steps);
    if (near.some((box) => contains(box, point))) return false;
  }
  return true;
}

/** A gap between the arrow's head and the box. */
const gap = 4;

export function arrowRoute(from: Box, to: Box, bow: number): FreeRoute {
  const a = centre(from);
  const b = centre(to);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const control = {
    x: middle.x - ((b.y - a.y) / length) * bow,
    y: middle.y + ((b.x - a.x) / length) * bow,
  };
  const start = edgeOf(from, control, a);
  const end = edgeOf(to, control, b);
  const at = {
    x: (start.x + 2 * control.x + end.x) / 4,
    y: (start.y + 2 * control.y + end.y) / 4,
  };
  return {
    from: start,
    // The bow has one control point; a cubic with two goes the same way.
    control1: twoThirds(start, control),
    control2: twoThirds(end, control),
    to: end,
    at: bow === 0 ? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } : at,
  };
}

/** From the side of a parent to the near side of a part. */
function branchRoute(parent: Box, part: Box): FreeRoute {
  const isRight = centre(part).x >= centre(parent).x;
  const from = { x: isRight ? right(parent) : parent.x, y: centre(parent).y };
  const to = { x: isRight ? part.x : right(part), y: centre(part).y };
  const half = (from.x + to.x) / 2;
  return {
    from,
    control1: { x: half, y: from.y },
    control2: { x: half, y: to.y },
    to,
    at: { x: half, y: (from.y + to.y) / 2 },
  };
}

/** Where the way from the box's middle towards `target` leaves it. */
function edgeOf(box: Box, target: Point, from: Point): Point {
  const dx = target.x - from.x;
  const dy = target.y - from.y;
  if (dx === 0 && dy === 0) return from;
  const across = (box.width / 2 + gap) / Math.abs(dx);
  const down = (box.height / 2 + gap) / Math.abs(dy);
  const share = Math.min(across, down);
  return { x: from.x + dx * share, y: from.y + dy * share };
}

function twoThirds(from: Point, to: Point): Point {
  return { x: from.x + ((to.x - from.x) * 2) / 3, y: from.y + ((to.y - from.y) * 2) / 3 };
}
