// A way from one box to another that crosses nothing: every pair of sides, with turns in the gaps between boxes. Its form
// is one that connectors of slides have: straight, with one turn, with two, or with four.
import { type Box, bottom, contains, overlaps, type Point, right } from '../../base/geometry';

export type BoxSide = 'top' | 'left' | 'bottom' | 'right';

export interface Way {
  leaves: BoxSide;
  enters: BoxSide;
  points: Point[];
}

/** A line that turns keeps this far from the boxes it passes: half of the least gaps between cards. */
const away = { x: 7, y: 3.5 } as const;
/** Where there is room for it, so that the head of an arrow is seen. */
const further = 9;
/** Costs as much as this length. */
const tightCost = 80;
/** As much as this length. Four turns read badly, and some programs draw them in their own way. */
const turnCosts = [0, 50, 100, 400, 700] as const;

/** The middle of a side, where connectors hold on. */
export function siteOf(box: Box, side: BoxSide): Point {
  const { x, y, width, height } = box;
  if (side === 'top') return { x: x + width / 2, y };
  if (side === 'bottom') return { x: x + width / 2, y: bottom(box) };
  return { x: side === 'left' ? x : right(box), y: y + height / 2 };
}

/** Whether the line, which is straight between its points, runs over one of the boxes. */
export function crossesBox(points: readonly Point[], boxes: readonly Box[]): boolean {
  return points
    .slice(1)
    .some((to, index) => boxes.some((box) => crosses(points[index] ?? to, to, box)));
}

/** The shortest within the field; null where there is none. */
export function clearWay(from: Box, to: Box, others: readonly Box[], field: Box): Way | null {
  const boxes = [from, to, ...others];
  const isFree = (points: readonly Point[]) =>
    points.every((point) => contains(field, point)) && !crossesBox(points, boxes);
  const all = [from, to, ...others];
  const xs = unique(all.flatMap((box) => [box.x - away.x, right(box) + away.x]));
  const ys = unique(
    all.flatMap((box) => [away.y, further].flatMap((by) => [box.y - by, bottom(box) + by])),
  );
  let best: Way | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [leaves, enters] of pairs) {
    const start = siteOf(from, leaves);
    const end = siteOf(to, enters);
    const isAcross = isAside(leaves);
    const found =
      isAcross !== isAside(enters)
        ? around(start, end, { leaves, enters })
        : isAcross
          ? across(start, end, { leaves, enters }, xs, ys, isFree)
          : upright(start, end, { leaves, enters }, ys);
    for (const points of found) {
      const cost =
        lengthOf(points) +
        (turnCosts[points.length - 2] ?? 0) +
        (lengthOf(points.slice(-2)) < away.x ? tightCost : 0);
      if (cost >= least || !isFree(points)) continue;
      best = { leaves, enters, points };
      least = cost;
    }
  }
  return best;
}

const sides: readonly BoxSide[] = ['right', 'left', 'bottom', 'top'];
const pairs = sides.flatMap((leaves) => sides.map((enters) => [leaves, enters] as const));

function isAside(side: BoxSide): boolean {
  return side === 'left' || side === 'right';
}

/** Whether the point lies on that side of the site. */
function isBeyond(point: Point, side: BoxSide, site: Point): boolean {
  if (side === 'right') return point.x > site.x;
  if (side === 'left') return point.x < site.x;
  return side === 'bottom' ? point.y > site.y : point.y < site.y;
}

/** One turn. */
function around(start: Point, end: Point, { leaves, enters }: Sides): Point[][] {
  const turn = isAside(leaves) ? { x: end.x, y: start.y } : { x: start.x, y: end.y };
  const isOutside = isBeyond(turn, leaves, start) && isBeyond(turn, enters, end);
  return isOutside ? [[start, turn, end]] : [];
}

type Sides = Pick<Way, 'leaves' | 'enters'>;

function across(
  start: Point,
  end: Point,
  { leaves, enters }: Sides,
  xs: readonly number[],
  ys: readonly number[],
  isFree: (points: readonly Point[]) => boolean,
): Point[][] {
  const outward = (x: number, side: BoxSide, site: Point) => isBeyond({ x, y: 0 }, side, site);
  const middle = (start.x + end.x) / 2;
  const first = [middle, ...xs].filter((x) => outward(x, leaves, start));
  const last = [middle, ...xs].filter((x) => outward(x, enters, end));
  const straight = start.y === end.y ? [[start, end]] : [];
  const twice = first
    .filter((x) => last.includes(x))
    .map((x) => [start, { x, y: start.y }, { x, y: end.y }, end]);
  const out = first.filter((x) => isFree([start, { x, y: start.y }]));
  const into = last.filter((x) => isFree([{ x, y: end.y }, end]));
  const four = out.flatMap((a) =>
    into.flatMap((b) =>
      ys.map((y) => [
        start,
        { x: a, y: start.y },
        { x: a, y },
        { x: b, y },
        { x: b, y: end.y },
        end,
      ]),
    ),
  );
  return [...straight, ...twice, ...four];
}

function upright(
  start: Point,
  end: Point,
  { leaves, enters }: Sides,
  ys: readonly number[],
): Point[][] {
  const outward = (y: number, side: BoxSide, site: Point) => isBeyond({ x: 0, y }, side, site);
  const straight = start.x === end.x ? [[start, end]] : [];
  const twice = [(start.y + end.y) / 2, ...ys]
    .filter((y) => outward(y, leaves, start) && outward(y, enters, end))
    .map((y) => [start, { x: start.x, y }, { x: end.x, y }, end]);
  return [...straight, ...twice];
}

/** A line along a box's rim does not cross it. */
function crosses(a: Point, b: Point, box: Box): boolean {
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  if (a.x === b.x || a.y === b.y) {
    const line = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    };
    return overlaps(line, inner);
  }
  return isOver(a, b, inner);
}

/** A slanting line: what is left of it after each side of the box has cut it. */
function isOver(a: Point, b: Point, box: Box): boolean {
  let from = 0;
  let to = 1;
  for (const [start, change, low, high] of [
    [a.x, b.x - a.x, box.x, right(box)],
    [a.y, b.y - a.y, box.y, bottom(box)],
  ] as const) {
    const [near, far] = [(low - start) / change, (high - start) / change];
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
  }
  return from < to;
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => {
    const before = points[index] ?? point;
    return sum + Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
  }, 0);
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
