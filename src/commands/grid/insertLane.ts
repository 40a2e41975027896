import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { orderedLanes } from '../../document/queries';
import { type LaneRole, roleInfo } from '../../document/vocabulary';
import { arrange, rearrange } from '../arrange';
import { capReached, titleTooLong } from '../caps';
import type { Command } from '../command';
import { taken } from '../wording';

/** A lane before the lane `before` or at the end, called as its role is unless a title is given. */
export function insertLane(args: {
  id: Id;
  role: LaneRole;
  before: Id | null;
  title?: string;
}): Command {
  return {
    name: 'grid.insertLane',
    args,
    label: 'Insert lane',
    check: (document) =>
      taken(document.lanes, args.id) ??
      capReached(document, { lanes: 1 }) ??
      titleTooLong(args.title),
    apply(draft, document) {
      const keys = arrange(orderedLanes(document), [args.id], args.before);
      rearrange(draft.lanes, keys);
      draft.lanes[args.id] = {
        role: args.role,
        title: args.title ?? roleInfo[args.role].title,
        order: present(keys.get(args.id), 'order'),
      };
    },
  };
}
