// A map as the rules ask about it: cards in map order with the steps they cover, computed once per check.
import type { Id } from '../../base/id';
import { compareOrdered } from '../../base/order';
import {
  type Card,
  type GridDocument,
  type Lane,
  type Link,
  parseEmotionKey,
} from '../../document/grid';
import { employeesInOrder, isActorIn } from '../../document/laneActors';
import {
  type Entries,
  orderedLanes,
  orderedStages,
  orderedSteps,
  personasInOrder,
  stepPositions,
} from '../../document/queries';
import type { LaneRole } from '../../document/vocabulary';
import type { Target } from './finding';
import { quoted } from './words';

/** A card that says something and lies in a cell. */
export interface PlacedCard {
  id: Id;
  card: Card;
  laneId: Id;
  role: LaneRole;
  /** Steps covered, by position, `last` included. */
  first: number;
  last: number;
  /** Hidden lanes answer for others but are not complained about. */
  shown: boolean;
}

export interface PlacedPoint {
  key: string;
  laneId: Id;
  personaId: Id;
  position: number;
  value: number;
}

/** An arrow between two cards in cells. */
export interface PlacedLink {
  id: Id;
  link: Link;
  from: PlacedCard;
  to: PlacedCard;
}

export interface MapIndex {
  document: GridDocument;
  steps: ReturnType<typeof orderedSteps>;
  lanes: Entries<Lane>;
  cards: readonly PlacedCard[];
  links: readonly PlacedLink[];
  /** What customers feel, by lane, persona, position. */
  points: readonly PlacedPoint[];
  /** Employees with a point in a visible lane of theirs. */
  feltEmployees: ReadonlySet<Id>;
  /** “Pay”, or the stage's title, or "step 3". */
  stepName(position: number): string;
}

export function indexMap(document: GridDocument): MapIndex {
  const steps = orderedSteps(document);
  const cards = placedCards(document);
  return {
    document,
    steps,
    lanes: orderedLanes(document),
    cards,
    links: placedLinks(document, cards),
    points: placedPoints(document),
    feltEmployees: feltEmployees(document),
    stepName(position) {
      const [, step] = steps[position] ?? [];
      const fallback = `step ${position + 1}`;
      if (!step) return fallback;
      return quoted(step.title, quoted(document.stages[step.stageId]?.title ?? '', fallback));
    },
  };
}

function placedCards(document: GridDocument): PlacedCard[] {
  const positions = stepPositions(document);
  const lanes = orderedLanes(document);
  const lanePositions = new Map(lanes.map(([id], index) => [id, index]));
  const placed: PlacedCard[] = [];
  for (const [id, card] of Object.entries(document.cards)) {
    const lane = card.laneId === null ? undefined : document.lanes[card.laneId];
    const first = card.stepId === null ? undefined : positions.get(card.stepId);
    if (!lane || card.laneId === null || first === undefined || !saysSomething(card)) continue;
    const last = Math.min(positions.size, first + (card.span ?? 1)) - 1;
    const shown = lane.hidden !== true;
    placed.push({ id, card, laneId: card.laneId, role: lane.role, first, last, shown });
  }
  const lanePosition = ({ laneId }: PlacedCard) => lanePositions.get(laneId) ?? 0;
  return placed.sort(
    (a, b) =>
      a.first - b.first ||
      lanePosition(a) - lanePosition(b) ||
      compareOrdered([a.id, a.card], [b.id, b.card]),
  );
}

function placedLinks(document: GridDocument, cards: readonly PlacedCard[]): PlacedLink[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return Object.entries(document.links).flatMap(([id, link]) => {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    return from && to ? [{ id, link, from, to }] : [];
  });
}

function saysSomething({ text, assetId, metric }: Card): boolean {
  return text.trim() !== '' || assetId !== undefined || metric !== undefined;
}

function placedPoints(document: GridDocument): PlacedPoint[] {
  const positions = stepPositions(document);
  const lanes = new Map(orderedLanes(document).map(([id], index) => [id, index]));
  const personas = new Map(personasInOrder(document).map(([id], index) => [id, index]));
  const points: PlacedPoint[] = [];
  for (const [key, { value }] of Object.entries(document.emotions)) {
    const { laneId, stepId, personaId } = parseEmotionKey(key);
    const position = positions.get(stepId);
    const lane = document.lanes[laneId];
    if (lane?.role !== 'emotion' || lane.hidden || position === undefined) continue;
    if (!isActorIn(document, laneId, personaId)) continue;
    points.push({ key, laneId, personaId, position, value });
  }
  const rank = (table: ReadonlyMap<Id, number>, id: Id) => table.get(id) ?? 0;
  return points.sort(
    (a, b) =>
      rank(lanes, a.laneId) - rank(lanes, b.laneId) ||
      rank(personas, a.personaId) - rank(personas, b.personaId) ||
      a.position - b.position,
  );
}

function feltEmployees(document: GridDocument): Set<Id> {
  const employees = new Set(employeesInOrder(document).map(([id]) => id));
  return new Set(
    Object.keys(document.emotions).flatMap((key) => {
      const { laneId, personaId } = parseEmotionKey(key);
      const isShown = document.lanes[laneId]?.hidden !== true;
      return isShown && employees.has(personaId) && isActorIn(document, laneId, personaId)
        ? personaId
        : [];
    }),
  );
}

/** For each step, whether one of the cards lies there. */
export function coverage(map: MapIndex, cards: readonly PlacedCard[]): boolean[] {
  const changes = new Array<number>(map.steps.length + 1).fill(0);
  for (const { first, last } of cards) {
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  let open = 0;
  return map.steps.map((_, position) => {
    open += changes[position] ?? 0;
    return open > 0;
  });
}

/** Cards by the step they begin at, in map order. */
export function byFirstStep(cards: readonly PlacedCard[]): Map<number, PlacedCard[]> {
  const groups = new Map<number, PlacedCard[]>();
  for (const card of cards) {
    const group = groups.get(card.first);
    if (group) group.push(card);
    else groups.set(card.first, [card]);
  }
  return groups;
}

export function withRole(map: MapIndex, ...roles: LaneRole[]): PlacedCard[] {
  return map.cards.filter(({ role }) => roles.includes(role));
}

/** The first visible lane of the role, where a missing card would go. */
export function laneFor(map: MapIndex, role: LaneRole): Id | undefined {
  return map.lanes.find(([, lane]) => lane.role === role && !lane.hidden)?.[0];
}

export function stepIdAt(map: MapIndex, position: number): Id {
  return map.steps[position]?.[0] ?? '';
}

/** Where each thing stands when the map is read: document, personas, lanes, then step by step. */
export function readingOrder(map: MapIndex): (target: Target) => number {
  const { document } = map;
  const ranks = new Map<string, number>();
  const add = (kind: Target['kind'], id: Id) => ranks.set(`${kind} ${id}`, ranks.size);
  add('document', document.id);
  for (const [id] of personasInOrder(document)) add('persona', id);
  for (const [id] of map.lanes) add('lane', id);
  const stages = new Map(orderedStages(document));
  const cards = byFirstStep(map.cards);
  const points = new Map<number, string[]>();
  for (const { position, key } of map.points) {
    points.set(position, [...(points.get(position) ?? []), key]);
  }
  map.steps.forEach(([stepId, step], position) => {
    if (stages.delete(step.stageId)) add('stage', step.stageId);
    add('step', stepId);
    for (const key of points.get(position) ?? []) add('point', key);
    for (const { id } of cards.get(position) ?? []) add('card', id);
  });
  return ({ kind, id }) => {
    const from = kind === 'link' ? `card ${document.links[id]?.from}` : `${kind} ${id}`;
    return ranks.get(from) ?? ranks.size;
  };
}
