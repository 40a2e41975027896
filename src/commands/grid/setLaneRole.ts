import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { type GridDocument, parseEmotionKey } from '../../document/grid';
import { lacksEmployee } from '../../document/laneActors';
import { cardsInLane } from '../../document/queries';
import { isEmotionRole, type LaneRole, roleInfo } from '../../document/vocabulary';
import { capReached } from '../caps';
import type { Command } from '../command';
import { addEmployee } from '../consequences/newPersona';
import { retype } from '../consequences/retype';
import { gone, taken } from '../wording';

/**
 * Cards of the old role's type become the new role's; a title nobody changed follows too. The first lane of employee
 * emotion brings an employee, who gets the id `employeeId`.
 */
export function setLaneRole(args: { laneId: Id; role: LaneRole; employeeId: Id }): Command {
  return {
    name: 'grid.setLaneRole',
    args,
    label: 'Change lane kind',
    check: (document) =>
      gone(document.lanes, [args.laneId], 'lane') ??
      unfit(document, args) ??
      (bringsEmployee(document, args)
        ? (taken(document.personas, args.employeeId) ?? capReached(document, { personas: 1 }))
        : null),
    apply(draft, document) {
      const old = present(document.lanes[args.laneId], 'lane');
      const lane = present(draft.lanes[args.laneId], 'lane');
      lane.role = args.role;
      if (old.title === roleInfo[old.role].title) lane.title = roleInfo[args.role].title;
      if (!isEmotionRole(args.role)) delete lane.scale;
      if (old.role === args.role) return;
      if (bringsEmployee(document, args)) addEmployee(draft, document, args.employeeId);
      for (const [id, card] of cardsInLane(document, args.laneId)) {
        if (card.type !== roleInfo[old.role].cardType) continue;
        retype(present(draft.cards[id], 'card'), roleInfo[args.role].cardType);
      }
    },
  };
}

function bringsEmployee(
  document: GridDocument,
  { laneId, role }: { laneId: Id; role: LaneRole },
): boolean {
  const isNew = document.lanes[laneId]?.role !== 'employee-emotion';
  return role === 'employee-emotion' && isNew && lacksEmployee(document, laneId);
}

/** Points and cards cannot be turned into each other. */
function unfit(
  document: GridDocument,
  { laneId, role }: { laneId: Id; role: LaneRole },
): string | null {
  const lane = present(document.lanes[laneId], 'lane');
  if (isEmotionRole(role) === isEmotionRole(lane.role)) return null;
  if (isEmotionRole(role)) {
    return cardsInLane(document, laneId).length > 0
      ? 'An emotion lane holds no cards. Move this lane’s cards first.'
      : null;
  }
  return Object.keys(document.emotions).some((key) => parseEmotionKey(key).laneId === laneId)
    ? 'This lane holds emotion points. Clear them first.'
    : null;
}
