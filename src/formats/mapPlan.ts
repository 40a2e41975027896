// A map as readers of foreign formats find it, and the document it becomes: caps kept, cuts told, lanes made when needed.
import type { Id, IdSource } from '../base/id';
import { ordersBetween } from '../base/order';
import { fail, type Result, succeed } from '../base/result';
import { createBlankMap } from '../document/create';
import { type Card, emotionKey, type GridDocument } from '../document/grid';
import { limits } from '../document/limits';
import { utf8Length } from '../document/text';
import { type LaneRole, markerShapes, personaColors, roleInfo } from '../document/vocabulary';
import type { ReportLine } from './report';

export interface MapPlan {
  title?: string;
  scenario?: string;
  team?: string;
  basis?: GridDocument['basis'];
  /** Empty = one customer. */
  people: PlannedPerson[];
  stages: PlannedStage[];
}

export interface PlannedPerson {
  name: string;
  isEmployee: boolean;
}

export interface PlannedStage {
  title: string;
  line: number;
  steps: PlannedStep[];
}

export interface PlannedStep {
  title: string;
  line: number;
  cards: PlannedCard[];
  points: PlannedPoint[];
}

export interface PlannedCard extends Pick<Card, 'text' | 'details' | 'channel' | 'metric'> {
  role: LaneRole;
  /** Of a lane of its own; absent = the first lane of the role. */
  lane?: string;
  line: number;
  /** Absent = everybody. */
  people?: readonly PlannedPerson[];
}

export interface PlannedPoint {
  person: PlannedPerson;
  /** −1…+1 */
  value: number;
  note?: string;
}

interface Build {
  document: GridDocument;
  ids: IdSource;
  report: ReportLine[];
  people: Map<PlannedPerson, Id>;
  /** By role and title. */
  lanes: Map<string, Id>;
}

/** `what` names the source in problems: “This journey has 2000 steps; …”. What was cut is added to `report`. */
export function buildMap(
  plan: MapPlan,
  ids: IdSource,
  report: ReportLine[],
  what: string,
): Result<GridDocument> {
  const over = overCaps(plan);
  if (over) {
    return fail('too-large', `This ${what} has ${over}.`, 'Split it into several maps.');
  }
  const document = createBlankMap(ids);
  const build: Build = { document, ids, report, people: new Map(), lanes: new Map() };
  document.basis = plan.basis ?? document.basis;
  if (plan.title) document.title = cut(plan.title, limits.titleLength) || document.title;
  if (plan.scenario) document.scenario = cut(plan.scenario, limits.textBytes / 4);
  if (plan.team) document.team = cut(plan.team, limits.titleLength);
  addPeople(plan, build);
  for (const [id, { role }] of Object.entries(document.lanes)) build.lanes.set(role, id);
  addLanes(plan, build);
  addStages(plan, build);
  return succeed(document);
}

function overCaps({ stages, people }: MapPlan): string | null {
  const steps = stages.flatMap((stage) => stage.steps);
  const cards = steps.reduce((sum, step) => sum + step.cards.length, 0);
  const lanes = new Set(steps.flatMap((step) => step.cards.map(laneKey))).size;
  const points = steps.reduce((sum, step) => sum + step.points.length, 0);
  const sizes: [number, number, string][] = [
    [stages.length, limits.stages, 'stages'],
    [
      steps.length + stages.filter((stage) => stage.steps.length === 0).length,
      limits.steps,
      'steps',
    ],
    [cards, limits.cards, 'cards'],
    // A blank map's lanes and those for feelings come on top.
    [lanes, limits.lanes - 8, 'lanes'],
    [people.length, limits.personas, 'personas'],
    [points, limits.emotions, 'ratings'],
  ];
  const over = sizes.find(([count, limit]) => count > limit);
  return over ? `${over[0]} ${over[2]}; a map holds ${over[1]}` : null;
}

function addPeople({ people }: MapPlan, build: Build): void {
  if (people.length === 0) return;
  const orders = ordersBetween(null, null, people.length);
  const personas = people.map((person, index) => {
    const id = build.ids();
    build.people.set(person, id);
    return [
      id,
      {
        name: cut(person.name.replace(/\s+/g, ' '), limits.titleLength),
        color: personaColors[index % personaColors.length] ?? personaColors[0],
        marker: markerShapes[index % markerShapes.length] ?? ('circle' as const),
        order: orders[index] ?? '',
        ...(person.isEmployee ? { side: 'employee' as const } : {}),
      },
    ] as const;
  });
  build.document.personas = Object.fromEntries(personas);
}

/** Those that a blank map does not have, in the order in which they are first needed. */
function addLanes({ stages }: MapPlan, { document, ids, lanes }: Build): void {
  const steps = stages.flatMap((stage) => stage.steps);
  const missing = new Map<string, { role: LaneRole; title: string }>();
  for (const card of steps.flatMap((step) => step.cards)) {
    const title = cut(card.lane ?? roleInfo[card.role].title, limits.titleLength);
    if (!lanes.has(laneKey(card))) missing.set(laneKey(card), { role: card.role, title });
  }
  if (steps.some(({ points }) => points.some(({ person }) => person.isEmployee))) {
    const role = 'employee-emotion';
    missing.set(role, { role, title: roleInfo[role].title });
  }
  const last = Object.values(document.lanes)
    .map(({ order }) => order)
    .sort()
    .at(-1);
  const orders = ordersBetween(last ?? null, null, missing.size);
  [...missing].forEach(([key, lane], index) => {
    const id = ids();
    lanes.set(key, id);
    document.lanes[id] = { ...lane, order: orders[index] ?? '' };
  });
}

function laneKey({ role, lane }: PlannedCard): string {
  return lane === undefined ? role : `${role}/${lane}`;
}

function addStages({ stages }: MapPlan, build: Build): void {
  const { document, ids } = build;
  document.stages = {};
  document.steps = {};
  const stageOrders = ordersBetween(null, null, stages.length);
  stages.forEach((stage, index) => {
    const stageId = ids();
    const order = stageOrders[index] ?? '';
    document.stages[stageId] = { title: titleOf(stage, build), order };
    // A stage always has a step, if only an unnamed one.
    const unnamed = { title: '', line: stage.line, cards: [], points: [] };
    const steps = stage.steps.length > 0 ? stage.steps : [unnamed];
    const stepOrders = ordersBetween(null, null, steps.length);
    steps.forEach((step, place) => {
      const stepId = ids();
      const title = titleOf(step, build);
      document.steps[stepId] = { stageId, title, order: stepOrders[place] ?? '' };
      addCards(step, stepId, build);
      addPoints(step, stepId, build);
    });
  });
}

function addCards({ cards }: PlannedStep, stepId: Id, build: Build): void {
  const { document, ids, report, people, lanes } = build;
  const orders = ordersBetween(null, null, cards.length);
  cards.forEach((card, index) => {
    const laneId = lanes.get(laneKey(card));
    if (laneId === undefined) return;
    const { role, line, text, details, channel, metric } = card;
    if (isTooLong(text) || (details !== undefined && isTooLong(details))) {
      report.push({ line, message: 'A card was cut: it is longer than 20 KB.' });
    }
    const personaIds = card.people?.flatMap((person) => people.get(person) ?? []) ?? [];
    document.cards[ids()] = {
      laneId,
      stepId,
      order: orders[index] ?? '',
      type: roleInfo[role].cardType,
      text: shortened(text),
      ...(details ? { details: shortened(details) } : {}),
      ...(channel ? { channel } : {}),
      ...(metric ? { metric } : {}),
      ...(personaIds.length > 0 ? { personaIds: [...new Set(personaIds)] } : {}),
    };
  });
}

function addPoints({ points }: PlannedStep, stepId: Id, { document, people, lanes }: Build): void {
  for (const { person, value, note } of points) {
    const personaId = people.get(person);
    const laneId = lanes.get(person.isEmployee ? 'employee-emotion' : 'emotion');
    if (personaId === undefined || laneId === undefined) continue;
    const key = emotionKey(laneId, stepId, personaId);
    document.emotions[key] = { value, ...(note ? { note: shortened(note) } : {}) };
  }
}

function titleOf({ title, line }: { title: string; line: number }, { report }: Build): string {
  const short = cut(title, limits.titleLength);
  if (short.length < title.trim().length) {
    report.push({ line, message: `This name was cut after ${limits.titleLength} characters.` });
  }
  return short;
}

function isTooLong(text: string): boolean {
  return utf8Length(text) > limits.textBytes;
}

function shortened(text: string): string {
  return isTooLong(text) ? cut(text, limits.textBytes / 4) : text;
}

/** Never leaves half a character at the end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text.trim();
  return text
    .slice(0, length)
    .replace(/[\ud800-\udfff]/gu, '')
    .trim();
}
