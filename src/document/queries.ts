// What can be asked of a grid document, as the screen orders it. Answers are cached per table while it is frozen;
// a draft is asked afresh each time, because it changes under its own identity.
import type { Id } from '../base/id';
import { compareOrdered, inOrder, type Ordered } from '../base/order';
import type { Card, GridDocument, Lane, Link, MapPersona, Stage, Step } from './grid';
import { perTable } from './perTable';
import { isEmotionRole } from './vocabulary';

/** An entity with its key in the table. */
export type Entry<T> = readonly [Id, T];
export type Entries<T> = readonly Entry<T>[];

const none: Entries<never> = [];

export function personasInOrder(document: Pick<GridDocument, 'personas'>): Entries<MapPersona> {
  return sorted(document.personas);
}

export function orderedStages(document: GridDocument): Entries<Stage> {
  return sorted(document.stages);
}

/** Map order: by stage, then within the stage. */
export function orderedSteps(document: GridDocument): Entries<Step> {
  return stepIndex(document).inMapOrder;
}

export function stepsOfStage(document: GridDocument, stageId: Id): Entries<Step> {
  return stepIndex(document).ofStage.get(stageId) ?? none;
}

/** Each step's place in map order, from 0. */
export function stepPositions(document: GridDocument): ReadonlyMap<Id, number> {
  return stepIndex(document).position;
}

export function orderedLanes(document: GridDocument): Entries<Lane> {
  return sorted(document.lanes);
}

export function visibleLanes(document: GridDocument): Entries<Lane> {
  return laneIndex(document.lanes).visible;
}

/** Visible lanes that hold cards: what Tab walks through. */
export function textLanes(document: GridDocument): Entries<Lane> {
  return laneIndex(document.lanes).text;
}

/** Visible lanes that hold points. */
export function emotionLanes(document: GridDocument): Entries<Lane> {
  return laneIndex(document.lanes).emotion;
}

export function cardsInCell(document: GridDocument, stepId: Id, laneId: Id): Entries<Card> {
  const { cards } = document;
  const key = cellKey(stepId, laneId);
  const scanned = scannedCells(cards);
  const known = scanned.get(key);
  if (known) return known;
  if (scanned.size >= scansBeforeIndex) return groupIn(cells(cards), key);
  const found = scanCell(cards, stepId, laneId);
  scanned.set(key, found);
  return found;
}

/** All cards of one lane that stand in a cell, in no particular order across cells. */
export function cardsInLane(document: GridDocument, laneId: Id): Entries<Card> {
  return groupIn(cardsByLane(document.cards), laneId);
}

/** Cards without a step, in order. */
export function inboxCards(document: GridDocument): Entries<Card> {
  return groupIn(cells(document.cards), inbox);
}

/** Links that start or end at the card. */
export function linksOf(document: GridDocument, cardId: Id): Entries<Link> {
  return linkIndex(document.links).get(cardId) ?? none;
}

/** The steps a card covers in map order, clipped at the end of the map; empty for inbox cards. */
export function stepsCovered(document: GridDocument, card: Card): Entries<Step> {
  if (card.stepId === null) return none;
  const first = stepPositions(document).get(card.stepId);
  if (first === undefined) return none;
  return orderedSteps(document).slice(first, first + (card.span ?? 1));
}

function cellKey(stepId: Id, laneId: Id): string {
  return `${stepId}/${laneId}`;
}

const sortedTables = new WeakMap<object, unknown>();

function sorted<T extends Ordered>(table: Readonly<Record<Id, T>>): Entries<T> {
  if (!Object.isFrozen(table)) return inOrder(table);
  // The cache is keyed by the table itself, so what comes out has the type of what went in.
  const old = sortedTables.get(table) as Entries<T> | undefined;
  if (old) return old;
  const entries = inOrder(table);
  sortedTables.set(table, entries);
  return entries;
}

interface StepIndex {
  inMapOrder: Entries<Step>;
  ofStage: ReadonlyMap<Id, Entries<Step>>;
  position: ReadonlyMap<Id, number>;
}

const stepIndexes = new WeakMap<object, { stages: object; index: StepIndex }>();

function stepIndex(document: GridDocument): StepIndex {
  const { stages, steps } = document;
  const frozen = Object.isFrozen(stages) && Object.isFrozen(steps);
  const known = frozen ? stepIndexes.get(steps) : undefined;
  if (known?.stages === stages) return known.index;
  const index = computeStepIndex(document);
  if (frozen) stepIndexes.set(steps, { stages, index });
  return index;
}

function computeStepIndex(document: GridDocument): StepIndex {
  const ofStage = groupBy(Object.entries(document.steps), ([, step]) => step.stageId);
  for (const steps of ofStage.values()) steps.sort(compareOrdered);
  const inMapOrder = orderedStages(document).flatMap(([stageId]) => ofStage.get(stageId) ?? []);
  return {
    inMapOrder,
    ofStage,
    position: new Map(inMapOrder.map(([stepId], position) => [stepId, position])),
  };
}

const laneIndex = perTable((lanes: GridDocument['lanes']) => {
  const visible = sorted(lanes).filter(([, lane]) => lane.hidden !== true);
  return {
    visible,
    text: visible.filter(([, lane]) => !isEmotionRole(lane.role)),
    emotion: visible.filter(([, lane]) => isEmotionRole(lane.role)),
  };
});

/** While typing, a table is asked for a cell or two and lives until the next key: sorting all of it out does not pay. */
const scansBeforeIndex = 4;

const scannedCells = perTable((_: GridDocument['cards']) => new Map<string, Entries<Card>>());

function scanCell(cards: GridDocument['cards'], stepId: Id, laneId: Id): Entries<Card> {
  const found: Entry<Card>[] = [];
  for (const id in cards) {
    const card = cards[id];
    if (card?.stepId === stepId && card.laneId === laneId) found.push([id, card]);
  }
  return found.sort(compareOrdered);
}

const inbox = 'inbox';

const cells = perTable((cards: GridDocument['cards']) =>
  groupBy(Object.entries(cards), ([, { stepId, laneId }]) =>
    stepId === null ? inbox : cellKey(stepId, laneId ?? ''),
  ),
);

const cardsByLane = perTable((cards: GridDocument['cards']) =>
  groupBy(placed(cards), ([, card]) => card.laneId ?? ''),
);

function placed(cards: GridDocument['cards']): Entry<Card>[] {
  return Object.entries(cards).filter(
    ([, { stepId, laneId }]) => stepId !== null && laneId !== null,
  );
}

const sortedGroups = new WeakSet<object>();

/** Sorted when first asked for: after every edit somebody asks for one or two cells out of hundreds. */
function groupIn(groups: ReadonlyMap<string, Entry<Card>[]>, key: string): Entries<Card> {
  const group = groups.get(key);
  if (!group) return none;
  if (!sortedGroups.has(group)) sortedGroups.add(group.sort(compareOrdered));
  return group;
}

const linkIndex = perTable((links: GridDocument['links']) => {
  const byCard = new Map<Id, Entry<Link>[]>();
  for (const entry of Object.entries(links)) {
    const ends = new Set([entry[1].from, entry[1].to]);
    for (const end of ends) {
      const known = byCard.get(end);
      if (known) known.push(entry);
      else byCard.set(end, [entry]);
    }
  }
  return byCard;
});

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
