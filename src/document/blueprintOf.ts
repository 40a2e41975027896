// A blueprint that goes on where a journey ends: what the customer lives through is there already, the rest is to be
// drawn. Stages, steps and customer actions keep their ids, which is how both documents know each other's.
import type { Id, IdSource } from '../base/id';
import { inOrder, ordersBetween } from '../base/order';
import { blueprintLanes, lanesFor } from './create';
import { customerActions, isActionRole } from './customerActions';
import type { Card, GridDocument } from './grid';
import { orderedLanes } from './queries';
import type { LaneRole } from './vocabulary';

/** Where cards of a lane go on: what the customer does, and the evidence they see. */
function carriedTo(role: LaneRole): LaneRole | null {
  if (isActionRole(role)) return 'customer-actions';
  return role === 'evidence' ? role : null;
}

export function blueprintOf(journey: GridDocument, ids: IdSource): GridDocument {
  const { id, title, state, basis, scenario, expectations, owner, team, date } = journey;
  const { personas, stages, steps } = journey;
  const lanes = lanesFor(blueprintLanes, ids);
  return {
    id: ids(),
    kind: 'blueprint',
    title,
    state,
    basis,
    ...(scenario !== undefined && { scenario }),
    ...(expectations !== undefined && { expectations }),
    ...(owner !== undefined && { owner }),
    ...(team !== undefined && { team }),
    ...(date !== undefined && { date }),
    journeyId: id,
    journeyActions: customerActions(journey).map((action) => action.id),
    personas,
    stages,
    steps,
    lanes,
    cards: cardsFor(journey, lanes),
    links: {},
    emotions: {},
  };
}

/** Cards of several lanes that become one stand one below the other, in the lanes' order. */
function cardsFor(journey: GridDocument, lanes: GridDocument['lanes']): Record<Id, Card> {
  const laneOf = new Map(Object.entries(lanes).map(([id, { role }]) => [role, id]));
  const cards = inOrder(journey.cards);
  const kept = orderedLanes(journey).flatMap(([id, { role }]) => {
    const target = carriedTo(role);
    const laneId = target === null ? undefined : laneOf.get(target);
    if (laneId === undefined) return [];
    const own = cards.filter(([, card]) => card.laneId === id && card.stepId !== null);
    return own.map(([cardId, card]) => ({ cardId, card, laneId }));
  });
  const orders = ordersBetween(null, null, kept.length);
  return Object.fromEntries(
    kept.map(({ cardId, card, laneId }, index) => [
      cardId,
      { ...card, laneId, order: orders[index] ?? '' },
    ]),
  );
}
