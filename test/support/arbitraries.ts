// Documents of every shape the format allows, for property tests. All of them are sound and frozen.
import fc from 'fast-check';
import { present } from '../../src/base/assert';
import { deepFreeze } from '../../src/base/freeze';
import { ordersBetween } from '../../src/base/order';
import type { Dismissals } from '../../src/document/dismissed';
import type { AnyDocument } from '../../src/document/document';
import {
  type Card,
  emotionKey,
  type GridDocument,
  type Lane,
  type Step,
} from '../../src/document/grid';
import { stepPositions } from '../../src/document/queries';
import {
  cardTypes,
  isEmotionRole,
  laneRoles,
  markerShapes,
  standardChannels,
} from '../../src/document/vocabulary';
import {
  anyId,
  anyText,
  anyTitle,
  color,
  evidence,
  merge,
  number,
  optional,
  orderedTable,
  rating,
  sampleSize,
} from './arbitraryParts';
import { anyPersona, anySegmentation } from './arbitrarySheets';

const metric = fc.record(
  { name: anyTitle, value: number(-1e9, 1e9), unit: anyTitle, n: sampleSize, date: anyTitle },
  { requiredKeys: ['name', 'value'] },
);

const channel = fc.oneof(
  fc.constantFrom(...standardChannels),
  fc.stringMatching(/^[A-Za-z ]{1,20}$/).map((name): `custom:${string}` => `custom:${name}`),
);

const cardFields = merge(
  fc.record({ text: anyText, type: fc.constantFrom(...cardTypes) }),
  optional({
    details: anyText,
    channel,
    span: fc.integer({ min: 1, max: 5 }),
    severity: rating,
    frequency: rating,
    impact: rating,
    effort: rating,
    tags: fc.array(anyTitle, { maxLength: 3 }),
    assetId: fc.stringMatching(/^[0-9a-f]{64}$/),
    pictureRatio: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
    href: fc.constantFrom('https://example.org/a?b=c', 'mailto:ana@example.org', 'tel:+4930123'),
    evidence,
    metric,
  }),
);

const persona = merge(
  fc.record({ name: anyTitle, color, marker: fc.constantFrom(...markerShapes) }),
  optional({ documentId: anyId, side: fc.constant('employee' as const) }),
);
const stage = merge(fc.record({ title: anyTitle }), fc.constant({}));
const stepFields = merge(
  fc.record({ title: anyTitle }),
  optional({ width: number(160, 640), minutes: number(0, 1e6), momentOfTruth: fc.boolean() }),
);
const lane = merge(
  fc.record({ role: fc.constantFrom('emotion' as const, ...laneRoles), title: anyTitle }),
  optional<Pick<Lane, 'state' | 'hidden' | 'hue' | 'scale'>>({
    state: fc.constantFrom('open', 'compact', 'strip'),
    hidden: fc.boolean(),
    hue: color,
    scale: fc.constantFrom('three', 'five', 'eleven', 'zero-to-ten', 'faces'),
  }),
);
const linkFields = merge(
  fc.record({
    heads: fc.constantFrom(1 as const, 2 as const),
    kind: fc.constantFrom('flow' as const, 'depends' as const, 'loop' as const),
  }),
  optional({ label: anyTitle }),
);
const point = merge(fc.record({ value: number(-1, 1) }), optional({ note: anyText, evidence }));

const mostStages = 4;

const frame = fc.record({
  personas: orderedTable(persona, 0, 3),
  stages: orderedTable(stage, 1, mostStages),
  lanes: orderedTable(lane, 1, 5),
  moreSteps: fc.array(fc.tuple(anyId, stepFields, fc.nat()), { maxLength: 4 }),
  // No endless stream: those are cloned when a failure is made smaller, and their record comes back without its fields.
  stepOfStage: fc.array(stepFields, { minLength: mostStages, maxLength: mostStages }),
  cards: fc.array(fc.tuple(anyId, cardFields, fc.nat(), fc.nat()), { maxLength: 12 }),
  links: fc.array(fc.tuple(anyId, linkFields, fc.nat(), fc.nat()), { maxLength: 6 }),
  points: fc.array(fc.tuple(point, fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }),
});

type Frame = typeof frame extends fc.Arbitrary<infer T> ? T : never;

const gridFields = merge(
  fc.record({
    id: anyId,
    kind: fc.constantFrom('journey' as const, 'blueprint' as const),
    title: anyTitle,
    state: fc.constantFrom('as-is' as const, 'to-be' as const),
    basis: fc.constantFrom('planned' as const, 'actual' as const),
  }),
  optional({
    scenario: anyText,
    expectations: anyText,
    owner: anyTitle,
    date: anyTitle,
    journeyId: anyId,
    journeyActions: fc.array(anyId, { maxLength: 3 }),
    dismissed: fc.constantFrom<Dismissals>({}, { 'no-owner': true, 'low-without-pain/a/b': true }),
  }),
);

export const anyGrid: fc.Arbitrary<GridDocument> = fc
  .tuple(gridFields, frame)
  .map(([fields, parts]) => deepFreeze(assemble(fields, parts)));

function assemble(fields: object, parts: Frame): GridDocument {
  const steps: Record<string, Step> = {};
  const stages = Object.keys(parts.stages);
  stages.forEach((stageId, index) => {
    const fields = present(parts.stepOfStage[index], 'a step for each stage');
    steps[`s-${stageId}`] = { ...fields, stageId, order: 'a0' };
  });
  const orders = ordersBetween('a0', null, parts.moreSteps.length);
  parts.moreSteps.forEach(([id, step, stage], index) => {
    steps[id] ??= { ...step, stageId: at(stages, stage), order: orders[index] ?? '' };
  });
  const document: GridDocument = {
    ...(fields as Omit<GridDocument, 'steps'>),
    personas: parts.personas,
    stages: parts.stages,
    steps,
    lanes: parts.lanes,
    cards: {},
    links: {},
    emotions: {},
  };
  addCards(document, parts);
  addPoints(document, parts);
  return document;
}

function addCards(document: GridDocument, { cards, links }: Frame): void {
  const lanes = Object.keys(document.lanes).filter((id) => !isEmotion(document, id));
  const steps = [...stepPositions(document).keys()];
  const personaIds = Object.keys(document.personas).slice(0, 1);
  const orders = ordersBetween(null, null, cards.length);
  cards.forEach(([id, fields, lane, step], index) => {
    const inInbox = lanes.length === 0 || step % 5 === 0;
    const card: Card = {
      ...fields,
      laneId: lanes.length === 0 ? null : at(lanes, lane),
      stepId: inInbox ? null : at(steps, step),
      order: orders[index] ?? '',
      ...(lane % 3 === 0 ? { personaIds } : {}),
    };
    document.cards[id] = card;
  });
  const ends = Object.keys(document.cards);
  for (const [id, fields, from, to] of links) {
    if (ends.length < 2 || at(ends, from) === at(ends, to)) continue;
    document.links[id] = { ...fields, from: at(ends, from), to: at(ends, to) };
  }
}

function addPoints(document: GridDocument, { points }: Frame): void {
  const lanes = Object.keys(document.lanes).filter((id) => isEmotion(document, id));
  const steps = Object.keys(document.steps);
  const personas = Object.keys(document.personas);
  if (lanes.length === 0 || personas.length === 0) return;
  for (const [value, lane, step, traveller] of points) {
    document.emotions[emotionKey(at(lanes, lane), at(steps, step), at(personas, traveller))] =
      value;
  }
}

function isEmotion(document: GridDocument, laneId: string): boolean {
  const lane = document.lanes[laneId];
  return lane !== undefined && isEmotionRole(lane.role);
}

function at(items: readonly string[], index: number): string {
  return items[index % items.length] ?? '';
}

export const anyDocument: fc.Arbitrary<AnyDocument> = fc.oneof(
  { weight: 4, arbitrary: anyGrid },
  anyPersona,
  anySegmentation,
);
