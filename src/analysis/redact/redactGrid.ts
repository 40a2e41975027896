import type { Id } from '../../base/id';
import { bandOf } from '../../document/bands';
import { type Card, type GridDocument, type Lane, parseEmotionKey } from '../../document/grid';
import type { Redaction } from './redactions';
import { withoutSource } from './withoutSource';

/** Changes the map it is given. */
export function redactGrid(map: GridDocument, all: ReadonlySet<Redaction>): void {
  delete map.originId;
  delete map.journeyId;
  for (const persona of Object.values(map.personas)) delete persona.documentId;
  if (all.has('names')) {
    delete map.owner;
    delete map.team;
  }
  removeLanes(map, (lane) => isLaneOf(lane, all));
  removeCards(map, (card) => isCardOf(card, all));
  if (all.has('backstage')) removeEmployees(map);
  for (const card of Object.values(map.cards)) redactCard(card, all);
  for (const step of Object.values(map.steps)) if (all.has('metrics')) delete step.minutes;
  for (const point of Object.values(map.emotions)) {
    if (all.has('comments')) delete point.note;
    if (all.has('names')) withoutSource(point);
  }
}

function removeEmployees(map: GridDocument): void {
  const gone = new Set<Id>();
  for (const [id, { side }] of Object.entries(map.personas)) {
    if (side !== 'employee') continue;
    gone.add(id);
    delete map.personas[id];
  }
  for (const key of Object.keys(map.emotions)) {
    if (gone.has(parseEmotionKey(key).personaId)) Reflect.deleteProperty(map.emotions, key);
  }
  for (const card of Object.values(map.cards)) {
    const left = card.personaIds?.filter((id) => !gone.has(id)) ?? [];
    if (left.length > 0) card.personaIds = left;
    else delete card.personaIds;
  }
}

function isLaneOf({ role }: Lane, all: ReadonlySet<Redaction>): boolean {
  if (role === 'quotes') return all.has('quotes');
  if (role === 'metrics' || role === 'time') return all.has('metrics');
  if (role === 'questions') return all.has('comments');
  if (role === 'policy' || role === 'employee-emotion') return all.has('backstage');
  return all.has('backstage') && (bandOf(role) ?? 0) >= 2;
}

function isCardOf({ type, stepId }: Card, all: ReadonlySet<Redaction>): boolean {
  if (type === 'quote') return all.has('quotes');
  if (type === 'metric') return all.has('metrics');
  if (type === 'process' || type === 'policy') return all.has('backstage');
  return all.has('comments') && (type === 'question' || stepId === null);
}

function redactCard(card: Card, all: ReadonlySet<Redaction>): void {
  delete card.documentId;
  if (all.has('metrics')) delete card.metric;
  if (all.has('comments')) {
    delete card.details;
    delete card.href;
  }
  if (!all.has('names')) return;
  withoutSource(card);
  if (card.metric) delete card.metric.source;
}

function removeLanes(map: GridDocument, isGone: (lane: Lane) => boolean): void {
  const gone = new Set<Id>();
  for (const [id, lane] of Object.entries(map.lanes)) {
    if (!isGone(lane)) continue;
    gone.add(id);
    delete map.lanes[id];
  }
  for (const key of Object.keys(map.emotions)) {
    const { laneId } = parseEmotionKey(key);
    if (gone.has(laneId)) Reflect.deleteProperty(map.emotions, key);
  }
  removeCards(map, ({ laneId }) => laneId !== null && gone.has(laneId));
}

function removeCards(map: GridDocument, isGone: (card: Card) => boolean): void {
  for (const [id, card] of Object.entries(map.cards)) if (isGone(card)) delete map.cards[id];
  for (const [id, { from, to }] of Object.entries(map.links)) {
    if (!map.cards[from] || !map.cards[to]) delete map.links[id];
  }
}
