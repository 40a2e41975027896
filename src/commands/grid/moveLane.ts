import type { Id } from '../../base/id';
import { orderedLanes } from '../../document/queries';
import { arrange, rearrange, sequenceWith } from '../arrange';
import type { Command } from '../command';
import { gone } from '../wording';

/** Before the lane `before`, or to the end. */
export function moveLane(args: { laneId: Id; before: Id | null }): Command {
  return {
    name: 'grid.moveLane',
    args,
    label: 'Move lane',
    check: (document) => gone(document.lanes, [args.laneId], 'lane'),
    apply(draft, document) {
      const siblings = orderedLanes(document);
      const sequence = sequenceWith(siblings, [args.laneId], args.before);
      if (siblings.every(([id], index) => id === sequence[index])) return;
      rearrange(draft.lanes, arrange(siblings, [args.laneId], args.before));
    },
  };
}
