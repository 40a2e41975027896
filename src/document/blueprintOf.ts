// A blueprint that goes on where a journey ends: what the customer lives through is there already, the rest is to be
// drawn. Stages, steps and customer actions keep their ids, which is how both documents know each other's.
import type { Id, IdSource } from '../base/id';
import { ordersBetween } from '../base/order';
import { blueprintLanes } from './create';
import type { Card, GridDocument, Lane } from './grid';
import { type LaneRole, roleInfo } from './vocabulary';

/** Lanes of a journey that are what the customer does, and those that are the evidence they see. */
const carried: Partial<Record<LaneRole, LaneRole>> = {
  actions: 'customer-actions',
  'customer-actions': 'customer-actions',
  evidence: 'evidence',
};

export function blueprintOf(journey: GridDocument, ids: IdSource): GridDocument {
  const { lanes, laneOf } = lanesFor(journey, ids);
  const { scenario, expectations, owner, team, date } = journey;
  return {
    id: ids(),
    kind: 'blueprint',
    title: journey.title,
    state: journey.state,
    basis: journey.basis,
    ...(scenario !== undefined && { scenario }),
    ...(expectations !== undefined && { expectations }),
    ...(owner !== undefined && { owner }),
    ...(team !== undefined && { team }),
    ...(date !== undefined && { date }),
    journeyId: journey.id,
    personas: structuredCloneOf(journey.personas),
    stages: structuredCloneOf(journey.stages),
    steps: structuredCloneOf(journey.steps),
    lanes,
    cards: cardsFor(journey, laneOf),
    links: {},
    emotions: {},
  };
}

function lanesFor(journey: GridDocument, ids: IdSource) {
  const orders = ordersBetween(null, null, blueprintLanes.length);
  const lanes: Record<Id, Lane> = {};
  const laneOf = new Map<LaneRole, Id>();
  blueprintLanes.forEach((role, index) => {
    const id = ids();
    laneOf.set(role, id);
    lanes[id] = { role, title: roleInfo[role].title, order: orders[index] ?? '' };
  });
  const target = new Map<Id, Id>();
  for (const [id, { role }] of Object.entries(journey.lanes)) {
    const lane = laneOf.get(carried[role] ?? role);
    if (carried[role] !== undefined && lane !== undefined) target.set(id, lane);
  }
  return { lanes, laneOf: target };
}

/** Cards of several lanes that become one stand one below the other, in the lanes' order. */
function cardsFor(journey: GridDocument, laneOf: ReadonlyMap<Id, Id>): Record<Id, Card> {
  const laneRank = new Map(
    Object.entries(journey.lanes)
      .sort(([, a], [, b]) => (a.order < b.order ? -1 : 1))
      .map(([id], index) => [id, index]),
  );
  const kept = Object.entries(journey.cards)
    .filter(([, { laneId, stepId }]) => stepId !== null && laneId !== null && laneOf.has(laneId))
    .sort(
      ([, a], [, b]) =>
        (laneRank.get(a.laneId ?? '') ?? 0) - (laneRank.get(b.laneId ?? '') ?? 0) ||
        (a.order < b.order ? -1 : 1),
    );
  const orders = ordersBetween(null, null, kept.length);
  return Object.fromEntries(
    kept.map(([id, card], index) => [
      id,
      {
        ...structuredCloneOf(card),
        laneId: laneOf.get(card.laneId ?? '') ?? null,
        order: orders[index] ?? '',
      },
    ]),
  );
}

/** Plain data only, so that nothing is shared with the journey. */
function structuredCloneOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
