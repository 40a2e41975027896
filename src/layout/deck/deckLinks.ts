// Arrows between the cards of one slide, by the rules of the map: along the gutters, which hold no cards. Their ends are
// the middles of sides, where PowerPoint can hold on to a card.
import { type Box, bottom, overlaps, type Point, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import type { CardBox, LaneRow, StepColumn } from '../gridLayout';
import { occupancyOf } from '../occupancy';
import { type RouteGround, routeLink } from '../routes';
import { type BoxSide, clearWay, crossesBox, siteOf } from './clearWay';
import type { DeckCard } from './deckCards';
import type { GridSlide } from './gridSlides';
import { deckSizes } from './page';

export interface DeckLink {
  id: Id;
  from: Id;
  to: Id;
  leaves: BoxSide;
  enters: BoxSide;
  /** From side to side: two points are straight, more turn at right angles; six at most. */
  points: Point[];
}

/** Points of a way that all programs draw alike. */
const fewTurns = 4;

export function deckLinks(document: GridDocument, slide: GridSlide): DeckLink[] {
  const cards = new Map(slide.cards.map((card) => [card.id, card]));
  const links = Object.entries(document.links).filter(
    ([, { from, to }]) => from !== to && cards.has(from) && cards.has(to),
  );
  if (links.length === 0) return [];
  const { ground, boxes, origin } = groundOf(document, slide);
  return links.flatMap(([id, { from, to }]): DeckLink[] => {
    const start = boxes.get(from);
    const end = boxes.get(to);
    if (!start || !end) return [];
    const { points } = routeLink(id, start, end, ground);
    const route = points.map((point) => ({ x: point.x + origin, y: point.y }));
    const [first, last] = [cards.get(from) ?? start, cards.get(to) ?? end];
    const way = glued(route, first, last);
    const others = slide.cards.filter((card) => card !== first && card !== last);
    const isClear = !crossesBox(way.points, [first, last, ...others]);
    if (isClear && way.points.length <= fewTurns) return [{ id, from, to, ...way }];
    const other = clearWay(first, last, others, fieldOf(slide));
    const isBetter = other && (!isClear || other.points.length < way.points.length);
    return [{ id, from, to, ...(isBetter ? other : way) }];
  });
}

function fieldOf({ columns, lanes }: GridSlide): Box {
  const [first, last] = [columns[0], columns.at(-1)];
  const y = lanes[0]?.y ?? 0;
  const x = first?.x ?? 0;
  const end = lanes.at(-1);
  return {
    x,
    y,
    width: (last ? last.x + last.width : x) - x,
    height: (end ? end.y + end.height : y) - y,
  };
}

/** The slide as the router knows maps. Cards that stand side by side in a cell are columns of their own there. */
function groundOf(document: GridDocument, slide: GridSlide) {
  const origin = slide.columns[0]?.x ?? 0;
  const end = slide.columns.at(-1);
  const edges = edgesOf(slide.cards, slide);
  const steps = edges.slice(0, -1).map((x, index): StepColumn => {
    const width = (edges[index + 1] ?? x) - x;
    return { id: `${index}`, stageId: '', index, x: x - origin, width };
  });
  const laneOf = (id: Id) => document.cards[id]?.laneId ?? '';
  const nearest = (x: number) => {
    const off = edges.map((edge) => Math.abs(edge - x));
    return off.indexOf(Math.min(...off));
  };
  const boxes = new Map<Id, CardBox>();
  for (const { id, x, y, width, height } of slide.cards) {
    const firstStep = Math.min(nearest(x), steps.length - 1);
    const lastStep = Math.max(firstStep, nearest(x + width) - 1);
    const place = { x: x - origin, y, width, height };
    boxes.set(id, { id, laneId: laneOf(id), ...place, firstStep, lastStep });
  }
  const lanes = slide.lanes.map((lane, index) => {
    const row: LaneRow = { ...lane, index };
    const own = [...boxes.values()].filter(({ laneId }) => laneId === lane.id);
    return occupancyOf(row, own, steps.length);
  });
  const ground: RouteGround = {
    steps,
    width: (end ? end.x + end.width : origin) - origin,
    lanes,
    laneIndex: new Map(slide.lanes.map(({ id }, index) => [id, index])),
  };
  return { ground, boxes, origin };
}

/** Where something begins or ends between cards: of steps, and of cards that share a cell. */
function edgesOf(cards: readonly DeckCard[], { columns }: GridSlide): number[] {
  const last = columns.at(-1);
  const fixed = [...columns.map(({ x }) => x), last ? last.x + last.width : 0];
  const found = [...fixed];
  for (const { x, width } of cards) {
    for (const edge of [x - half, x + width + half]) {
      if (found.every((other) => Math.abs(other - edge) > 2 * half + 2)) found.push(edge);
    }
  }
  return found.sort((a, b) => a - b);
}

/** Of the gap between two cards. */
const half = deckSizes.besideGap / 2;

function glued(route: readonly Point[], from: Box, to: Box): Omit<DeckLink, 'id' | 'from' | 'to'> {
  const [first, second] = route;
  const last = route.at(-1);
  const before = route.at(-2);
  if (!first || !second || !last || !before) {
    return { leaves: 'right', enters: 'left', points: [siteOf(from, 'right'), siteOf(to, 'left')] };
  }
  const leaves = sideTowards(first, second);
  const enters = sideTowards(last, before);
  const start = siteOf(from, leaves);
  const end = siteOf(to, enters);
  if (route.length === 2) return { leaves, enters, points: direct(start, end, leaves) };
  const [a, b] = [second, before];
  const inner = route.length <= 6 ? route.slice(1, -1) : [a, ...across(a, b, route), b];
  return { leaves, enters, points: [start, ...inner, end] };
}

/** More turns than a connector has: along the first space between lanes that the route takes. */
function across(a: Point, b: Point, route: readonly Point[]): Point[] {
  const y = route[3]?.y ?? a.y;
  return [
    { x: a.x, y },
    { x: b.x, y },
  ];
}

function direct(start: Point, end: Point, leaves: BoxSide): Point[] {
  const isAcross = leaves === 'left' || leaves === 'right';
  if (Math.abs(isAcross ? start.y - end.y : start.x - end.x) < 0.5) return [start, end];
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return isAcross
    ? [start, { x: middle.x, y: start.y }, { x: middle.x, y: end.y }, end]
    : [start, { x: start.x, y: middle.y }, { x: end.x, y: middle.y }, end];
}

function sideTowards(from: Point, to: Point): BoxSide {
  if (Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)) return to.x >= from.x ? 'right' : 'left';
  return to.y >= from.y ? 'bottom' : 'top';
}

/** Where a label of this size covers no card: on a piece of the way, the longest first. Null where there is no room. */
export function labelPlace(
  points: readonly Point[],
  size: { width: number; height: number },
  cards: readonly Box[],
  field: Box,
): Box | null {
  const pieces = points.slice(1).map((b, index) => {
    const a = points[index] ?? b;
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, length: Math.hypot(a.x - b.x, a.y - b.y) };
  });
  const end = { x: right(field) - size.width, y: bottom(field) - size.height };
  // A way along the rim has its label inside.
  const box = (at: Point): Box => ({
    x: Math.max(field.x, Math.min(at.x - size.width / 2, end.x)),
    y: Math.max(field.y, Math.min(at.y - size.height / 2, end.y)),
    ...size,
  });
  // One that is longer than the slide is wide has no room anywhere.
  if (end.x < field.x || end.y < field.y) return null;
  const free = pieces
    .toSorted((a, b) => b.length - a.length)
    .map(box)
    .find((place) => cards.every((card) => !overlaps(place, card)));
  return free ?? null;
}
