// What a map holds besides its grid, each kind of thing on a sheet of its own.
import type { Id } from '../../base/id';
import { evidenceLabel } from '../../document/evidenceWords';
import { type Card, emotionKey, type GridDocument, type Step } from '../../document/grid';
import { actorsOfLane } from '../../document/laneActors';
import {
  cardsInCell,
  emotionLanes,
  inboxCards,
  orderedLanes,
  orderedSteps,
  personasInOrder,
} from '../../document/queries';
import { cardTypeLabels, channelLabelOf, isEmotionRole, roleInfo } from '../../document/vocabulary';
import { type Column, factsSheet, listSheet } from './listSheet';
import type { Sheet } from './sheet';

interface PlacedCard {
  card: Card;
  stage: string;
  step: string;
  lane: string;
}

export function mapSheets(document: GridDocument): (Sheet | null)[] {
  const cards = placedCards(document);
  return [
    listSheet('Cards', cards, cardColumns(document)),
    linksSheet(document),
    listSheet(
      'Metrics',
      cards.filter(({ card }) => card.metric),
      metricColumns,
    ),
    emotionSheet(document),
    listSheet(
      'Steps',
      orderedSteps(document).map(([, step]) => step),
      stepColumns(document),
    ),
    detailsSheet(document),
  ];
}

/** Step by step from the top, then what waits in the inbox. */
function placedCards(document: GridDocument): PlacedCard[] {
  const lanes = orderedLanes(document).filter(([, { role }]) => !isEmotionRole(role));
  const placed = orderedSteps(document).flatMap(([stepId, step]) =>
    lanes.flatMap(([laneId, lane]) =>
      cardsInCell(document, stepId, laneId).map(([, card]) => ({
        card,
        stage: stageOf(document, step),
        step: step.title,
        lane: lane.title,
      })),
    ),
  );
  const waiting = inboxCards(document).map(([, card]) => ({
    card,
    stage: 'Inbox',
    step: '',
    lane: (card.laneId !== null && document.lanes[card.laneId]?.title) || '',
  }));
  return [...placed, ...waiting];
}

function stageOf(document: GridDocument, { stageId }: Step): string {
  return document.stages[stageId]?.title ?? '';
}

const place: Column<PlacedCard>[] = [
  { title: 'Stage', width: 18, of: ({ stage }) => stage },
  { title: 'Step', width: 18, of: ({ step }) => step },
  { title: 'Lane', width: 18, of: ({ lane }) => lane },
];

function cardColumns(document: GridDocument): Column<PlacedCard>[] {
  const names = (ids: readonly Id[] = []) =>
    ids.flatMap((id) => document.personas[id]?.name ?? []).join('; ');
  return [
    ...place,
    { title: 'Type', width: 14, of: ({ card }) => cardTypeLabels[card.type] },
    { title: 'Text', width: 44, of: ({ card }) => card.text },
    { title: 'Details', width: 44, of: ({ card }) => card.details },
    {
      title: 'Channel',
      width: 16,
      of: ({ card }) => card.channel && channelLabelOf(card.channel),
    },
    { title: 'Severity', width: 10, of: ({ card }) => card.severity },
    { title: 'Frequency', width: 10, of: ({ card }) => card.frequency },
    { title: 'Impact', width: 10, of: ({ card }) => card.impact },
    { title: 'Effort', width: 10, of: ({ card }) => card.effort },
    { title: 'Steps covered', width: 10, of: ({ card }) => card.span },
    { title: 'Personas', width: 18, of: ({ card }) => names(card.personaIds) },
    { title: 'Tags', width: 18, of: ({ card }) => card.tags?.join('; ') },
    {
      title: 'Evidence',
      width: 18,
      of: ({ card }) => card.evidence && evidenceLabel(card.evidence),
    },
    { title: 'Source', width: 24, of: ({ card }) => card.evidence?.source },
    { title: 'Metric', width: 20, of: ({ card }) => card.metric?.name },
    { title: 'Value', width: 10, of: ({ card }) => card.metric?.value },
    { title: 'Unit', width: 10, of: ({ card }) => card.metric?.unit },
    { title: 'Link', width: 30, of: ({ card }) => card.href },
  ];
}

const metricColumns: Column<PlacedCard>[] = [
  { title: 'Metric', width: 28, of: ({ card }) => card.metric?.name },
  { title: 'Value', width: 12, of: ({ card }) => card.metric?.value },
  { title: 'Unit', width: 12, of: ({ card }) => card.metric?.unit },
  { title: 'Sample', width: 10, of: ({ card }) => card.metric?.n },
  { title: 'Date', width: 14, of: ({ card }) => card.metric?.date },
  { title: 'Source', width: 28, of: ({ card }) => card.metric?.source },
  ...place,
];

const kinds = { flow: 'Flow', depends: 'Depends on', loop: 'Loop' } as const;

function linksSheet(document: GridDocument): Sheet | null {
  const textOf = (id: Id) => document.cards[id]?.text || document.cards[id]?.metric?.name || '';
  // Where they begin, in map order.
  const places = new Map(placedCards(document).map(({ card }, index) => [card, index]));
  const placeOf = (id: Id) => {
    const card = document.cards[id];
    return (card && places.get(card)) ?? places.size;
  };
  const links = Object.values(document.links).toSorted(
    (a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to),
  );
  return listSheet('Links', links, [
    { title: 'From', width: 44, of: ({ from }) => textOf(from) },
    { title: 'To', width: 44, of: ({ to }) => textOf(to) },
    { title: 'Kind', width: 14, of: ({ kind }) => kinds[kind] },
    { title: 'Heads', width: 10, of: ({ heads }) => heads },
    { title: 'Label', width: 30, of: ({ label }) => label },
  ]);
}

/** A column for each persona of each curve, and one for what was noted there. */
function emotionSheet(document: GridDocument): Sheet | null {
  if (Object.keys(document.emotions).length === 0) return null;
  const columns = emotionLanes(document).flatMap(([laneId, { role }]) =>
    actorsOfLane(document, laneId).flatMap(([personaId, { name }]): Column<[Id, Step]>[] => {
      const pointOf = (stepId: Id) => document.emotions[emotionKey(laneId, stepId, personaId)];
      const title = `${roleInfo[role].title}: ${name}`;
      const values: Column<[Id, Step]> = {
        title,
        width: 14,
        format: '+General;-General;0',
        of: ([id]) => {
          const point = pointOf(id);
          return point && Number((point.value * 2).toFixed(6));
        },
      };
      const noted = orderedSteps(document).some(([id]) => pointOf(id)?.note);
      if (!noted) return [values];
      return [values, { title: `${title}, notes`, width: 30, of: ([id]) => pointOf(id)?.note }];
    }),
  );
  const steps = orderedSteps(document);
  const sheet = listSheet('Emotion', steps, [
    { title: 'Stage', width: 18, of: ([, step]) => stageOf(document, step) },
    { title: 'Step', width: 18, of: ([, step]) => step.title },
    ...columns,
  ]);
  if (!sheet) return null;
  const range = { top: 1, left: 2, bottom: steps.length, right: columns.length + 1 };
  return { ...sheet, scales: [{ range, low: -2, high: 2 }] };
}

function stepColumns(document: GridDocument): Column<Step>[] {
  return [
    { title: 'Stage', width: 24, of: (step) => stageOf(document, step) },
    { title: 'Step', width: 28, of: ({ title }) => title },
    { title: 'Minutes', width: 10, of: ({ minutes }) => minutes },
    {
      title: 'Moment of truth',
      width: 16,
      of: ({ momentOfTruth }) => (momentOfTruth ? 'Yes' : undefined),
    },
  ];
}

function detailsSheet(document: GridDocument): Sheet {
  const people = personasInOrder(document).map(([, { name }]) => name);
  return factsSheet('Details', [
    ['Title', document.title],
    ['Kind', document.kind === 'blueprint' ? 'Service blueprint' : 'Journey map'],
    ['State', document.state === 'to-be' ? 'To be' : 'As is'],
    ['Basis', document.basis === 'actual' ? 'Actual' : 'Planned'],
    ['Scenario', document.scenario],
    ['Expectations', document.expectations],
    ['Personas', people.join('; ')],
    ['Owner', document.owner],
    ['Team', document.team],
    ['Date', document.date],
  ]);
}
