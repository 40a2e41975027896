import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import { lacksEmployee } from '../../document/laneActors';
import { orderedLanes } from '../../document/queries';
import { type LaneRole, roleInfo } from '../../document/vocabulary';
import { arrange, rearrange } from '../arrange';
import { capReached, titleTooLong } from '../caps';
import type { Command } from '../command';
import { addEmployee } from '../consequences/newPersona';
import { derivedId } from '../derivedId';
import { taken } from '../wording';

/**
 * A lane before the lane `before` or at the end, called as its role is unless a title is given. With the first lane of
 * employee emotion comes an employee.
 */
export function insertLane(args: {
  id: Id;
  role: LaneRole;
  before: Id | null;
  title?: string;
}): Command {
  const employeeId = derivedId(args.id, 1);
  const bringsEmployee = (document: GridDocument) =>
    args.role === 'employee-emotion' && lacksEmployee(document);
  return {
    name: 'grid.insertLane',
    args,
    label: 'Insert lane',
    check: (document) =>
      taken(document.lanes, args.id) ??
      capReached(document, { lanes: 1, personas: bringsEmployee(document) ? 1 : 0 }) ??
      (bringsEmployee(document) ? taken(document.personas, employeeId) : null) ??
      titleTooLong(args.title),
    apply(draft, document) {
      const keys = arrange(orderedLanes(document), [args.id], args.before);
      rearrange(draft.lanes, keys);
      draft.lanes[args.id] = {
        role: args.role,
        title: args.title ?? roleInfo[args.role].title,
        order: present(keys.get(args.id), 'order'),
      };
      if (bringsEmployee(document)) addEmployee(draft, document, employeeId);
    },
  };
}
