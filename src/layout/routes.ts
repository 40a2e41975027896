// Arrow routes by rule: straight where nothing stands between, else along the gutters between columns and lanes, which
// hold no cards. Each route depends on its two ends and on the lanes alone, so arrows do not jump when others change.
import { grow, type Point, union } from '../base/geometry';
import type { Id } from '../base/id';
import type { CardBox, LinkRoute, StepColumn } from './gridLayout';
import type { LaneOccupancy } from './occupancy';

export interface RouteGround {
  steps: readonly StepColumn[];
  width: number;
  /** In order, without gaps other than blueprint lines. */
  lanes: readonly LaneOccupancy[];
  laneIndex: ReadonlyMap<Id, number>;
}

/** Half of the narrow gutter at the map's rim. */
const rim = 3;
/** Arrows that share a gutter stand this far apart … */
const nudgeStep = 1.5;
/** … in as many tracks, told apart by their id. */
const nudges = 4;

type Side = 'left' | 'right';

export function routeLink(id: Id, from: CardBox, to: CardBox, ground: RouteGround): LinkRoute {
  const points =
    straightAcross(from, to, ground) ??
    straightDown(from, to, ground) ??
    throughGutters(from, to, ground, trackOf(id)) ??
    roundAbout(from, to, ground);
  return {
    id,
    points,
    bounds: grow(union(points.map((point) => ({ ...point, width: 0, height: 0 }))), 8),
    labelAt: labelPlace(points, ground),
  };
}

function trackOf(id: Id): number {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (hash * 31 + id.charCodeAt(index)) | 0;
  return Math.abs(hash) % nudges;
}

/** Side by side in one lane with nothing between. */
function straightAcross(from: CardBox, to: CardBox, ground: RouteGround): Point[] | null {
  if (from.laneId !== to.laneId) return null;
  const [left, right] = from.firstStep < to.firstStep ? [from, to] : [to, from];
  if (left.lastStep >= right.firstStep) return null;
  const top = Math.max(from.y, to.y);
  const bottom = Math.min(from.y + from.height, to.y + to.height);
  if (bottom - top < 12) return null;
  const y = (top + bottom) / 2;
  const lane = laneOf(from, ground);
  for (let column = left.lastStep + 1; column < right.firstStep; column++) {
    if ((lane?.highest[column] ?? 0) <= y && y <= (lane?.lowest[column] ?? 0)) return null;
  }
  const edges = [
    { x: left.x + left.width, y },
    { x: right.x, y },
  ];
  return from === left ? edges : edges.reverse();
}

/** One above the other in a column with nothing between. */
function straightDown(from: CardBox, to: CardBox, ground: RouteGround): Point[] | null {
  if (from.laneId === to.laneId) return null;
  const first = Math.max(from.firstStep, to.firstStep);
  const last = Math.min(from.lastStep, to.lastStep);
  if (first > last) return null;
  const column = Math.floor((first + last) / 2);
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const above = ground.laneIndex.get(upper.laneId) ?? 0;
  const below = ground.laneIndex.get(lower.laneId) ?? 0;
  const end = upper.y + upper.height;
  if ((ground.lanes[above]?.lowest[column] ?? 0) > end) return null;
  if ((ground.lanes[below]?.highest[column] ?? 0) < lower.y) return null;
  for (let index = above + 1; index < below; index++) {
    if (Number.isFinite(ground.lanes[index]?.highest[column])) return null;
  }
  const step = ground.steps[column];
  if (!step) return null;
  const x = step.x + step.width / 2;
  const edges = [
    { x, y: end },
    { x, y: lower.y },
  ];
  return from === upper ? edges : edges.reverse();
}

/** Out of a side, along a gutter or two and the space between lanes, into a side. */
function throughGutters(
  from: CardBox,
  to: CardBox,
  ground: RouteGround,
  track: number,
): Point[] | null {
  const start = from.y + from.height / 2;
  const end = to.y + to.height / 2;
  const [exits, entries] = preferredSides(from, to);
  for (const exit of exits) {
    for (const entry of entries) {
      const out = gutterAt(from, exit);
      const into = gutterAt(to, entry);
      const outX = gutterX(out, exit, track, ground);
      const intoX = gutterX(into, entry, track, ground);
      if (out === into) {
        if (!clear(out, start, end, ground)) continue;
        return tidy([edge(from, exit, start), ...leg(intoX, start, end), edge(to, entry, end)]);
      }
      for (const y of aislesBetween(from, to, ground)) {
        if (!clear(out, start, y, ground) || !clear(into, y, end, ground)) continue;
        return tidy([
          edge(from, exit, start),
          ...leg(outX, start, y),
          ...leg(intoX, y, end),
          edge(to, entry, end),
        ]);
      }
    }
  }
  return null;
}

/** When spanning cards close the near gutters: along the lane to the nearest gutter that is open. */
function roundAbout(from: CardBox, to: CardBox, ground: RouteGround): Point[] {
  const [exits, entries] = preferredSides(from, to);
  const out = wayOut(from, exits, ground);
  const into = wayOut(to, entries, ground);
  const open = nearestFirst(out.gutter, ground.steps.length).find((gutter) =>
    clear(gutter, out.aisle, into.aisle, ground),
  );
  return tidy([
    edge(from, out.side, out.y),
    ...leg(gutterX(out.gutter, out.side, 0, ground), out.y, out.aisle),
    ...leg(gutterX(open ?? out.gutter, out.side, 0, ground), out.aisle, into.aisle),
    ...leg(gutterX(into.gutter, into.side, 0, ground), into.aisle, into.y),
    edge(to, into.side, into.y),
  ]);
}

interface WayOut {
  side: Side;
  gutter: number;
  /** Of the card's middle, and of the space beside its lane that can be reached from there. */
  y: number;
  aisle: number;
}

function wayOut(box: CardBox, sides: readonly [Side, Side], ground: RouteGround): WayOut {
  const y = box.y + box.height / 2;
  const aisles = aislesOf(box, ground);
  for (const side of sides) {
    const gutter = gutterAt(box, side);
    const found = aisles.find((at) => clear(gutter, y, at, ground));
    if (found !== undefined) return { side, gutter, y, aisle: found };
  }
  return { side: sides[0], gutter: gutterAt(box, sides[0]), y, aisle: aisles[0] ?? y };
}

function preferredSides(from: CardBox, to: CardBox): [[Side, Side], [Side, Side]] {
  if (to.firstStep > from.lastStep)
    return [
      ['right', 'left'],
      ['left', 'right'],
    ];
  if (to.lastStep < from.firstStep)
    return [
      ['left', 'right'],
      ['right', 'left'],
    ];
  return [
    ['right', 'left'],
    ['right', 'left'],
  ];
}

/** Gutter `n` runs left of step `n`. */
function gutterAt(box: CardBox, side: Side): number {
  return side === 'right' ? box.lastStep + 1 : box.firstStep;
}

/** Shifted away from the card on `side` of which it runs: room for the arrow's head. */
function gutterX(gutter: number, side: Side, track: number, ground: RouteGround): number {
  if (gutter <= 0) return rim;
  const step = ground.steps[gutter];
  if (!step) return ground.width - rim;
  return step.x + (side === 'left' ? -1 : 1) * track * nudgeStep;
}

/** Heights between the two lanes at which an arrow may run sideways, nearest to the start first. */
function aislesBetween(from: CardBox, to: CardBox, ground: RouteGround): number[] {
  const a = ground.laneIndex.get(from.laneId) ?? 0;
  const b = ground.laneIndex.get(to.laneId) ?? 0;
  if (a === b) return aislesOf(from, ground);
  const last = ground.lanes.length - 1;
  return a < b
    ? [aisle(a, 'bottom', ground), aisle(b, 'top', ground)]
    : [aisle(a, 'top', ground), aisle(Math.min(b, last), 'bottom', ground)];
}

function aislesOf(box: CardBox, ground: RouteGround): number[] {
  const index = ground.laneIndex.get(box.laneId) ?? 0;
  const top = aisle(index, 'top', ground);
  const bottom = aisle(index, 'bottom', ground);
  const nearTop = box.y - top < bottom - box.y - box.height;
  return nearTop ? [top, bottom] : [bottom, top];
}

function aisle(index: number, side: 'top' | 'bottom', ground: RouteGround): number {
  const lane = ground.lanes[index];
  if (!lane) return 0;
  if (side === 'top') return index === 0 ? lane.top + rim : lane.top;
  return index === ground.lanes.length - 1 ? lane.bottom - rim : lane.bottom;
}

function clear(gutter: number, y1: number, y2: number, ground: RouteGround): boolean {
  const top = Math.min(y1, y2);
  const bottom = Math.max(y1, y2);
  for (const lane of ground.lanes) {
    if (lane.spanning.length === 0 || lane.bottom <= top || lane.top >= bottom) continue;
    for (const box of lane.spanning) {
      const crosses = box.firstStep < gutter && box.lastStep >= gutter;
      if (crosses && box.y < bottom && box.y + box.height > top) return false;
    }
  }
  return true;
}

function nearestFirst(gutter: number, count: number): number[] {
  const all = Array.from({ length: count + 1 }, (_, index) => index);
  return all.sort((a, b) => Math.abs(a - gutter) - Math.abs(b - gutter) || a - b);
}

function laneOf(box: CardBox, ground: RouteGround): LaneOccupancy | undefined {
  return ground.lanes[ground.laneIndex.get(box.laneId) ?? -1];
}

function edge(box: CardBox, side: Side, y: number): Point {
  return { x: side === 'left' ? box.x : box.x + box.width, y };
}

function leg(x: number, y1: number, y2: number): Point[] {
  return [
    { x, y: y1 },
    { x, y: y2 },
  ];
}

/** Without points that repeat or that lie on the way. */
function tidy(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && last.x === point.x && last.y === point.y) continue;
    const onTheWay =
      last &&
      before &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (onTheWay) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** On the longest piece; on one that runs down, between two lanes, where a label covers no card. */
function labelPlace(points: readonly Point[], ground: RouteGround): Point {
  const lengths = points.slice(1).map((b, index) => {
    const a = points[index] ?? b;
    return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  });
  const longest = lengths.indexOf(Math.max(...lengths));
  const a = points[longest] ?? origin;
  const b = points[longest + 1] ?? a;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  if (a.x !== b.x) return middle;
  const top = Math.min(a.y, b.y);
  const bottom = Math.max(a.y, b.y);
  let y = middle.y;
  let off = Number.POSITIVE_INFINITY;
  for (const lane of ground.lanes) {
    const distance = Math.abs(lane.bottom - middle.y);
    if (lane.bottom <= top || lane.bottom >= bottom || distance >= off) continue;
    off = distance;
    y = lane.bottom;
  }
  return { x: middle.x, y };
}

const origin: Point = { x: 0, y: 0 };
