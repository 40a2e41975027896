// What the customer does on a map, whatever kind of map it is: the part that a journey and its blueprint have in common.
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import type { GridDocument } from './grid';
import { orderedLanes, stepPositions } from './queries';
import type { LaneRole } from './vocabulary';

export interface CustomerAction {
  id: Id;
  stepId: Id;
  text: string;
}

const actionRoles: ReadonlySet<LaneRole> = new Set(['actions', 'customer-actions']);

export function isActionRole(role: LaneRole): boolean {
  return actionRoles.has(role);
}

/** In reading order; what lies in the inbox is on no map yet. */
export function customerActions(document: GridDocument): CustomerAction[] {
  const lanes = orderedLanes(document).flatMap(([id, { role }]) => (isActionRole(role) ? id : []));
  const laneRanks = new Map(lanes.map((id, rank) => [id, rank]));
  const steps = stepPositions(document);
  return inOrder(document.cards)
    .flatMap(([id, { laneId, stepId, text }]) => {
      const lane = laneId === null ? undefined : laneRanks.get(laneId);
      if (lane === undefined || stepId === null) return [];
      return [{ lane, step: steps.get(stepId) ?? 0, action: { id, stepId, text } }];
    })
    .sort((a, b) => a.step - b.step || a.lane - b.lane)
    .map(({ action }) => action);
}
