import type { Id } from '../../base/id';
import { orderedLanes } from '../../document/queries';
import type { Command } from '../command';
import { gone } from '../wording';
import { moveLane } from './moveLane';

/** One place up or down. */
export function moveLaneBy(args: { laneId: Id; by: -1 | 1 }): Command {
  return {
    name: 'grid.moveLaneBy',
    args,
    label: 'Move lane',
    check(document) {
      const missing = gone(document.lanes, [args.laneId], 'lane');
      if (missing) return missing;
      const lanes = orderedLanes(document);
      const index = lanes.findIndex(([id]) => id === args.laneId);
      if (lanes[index + args.by]) return null;
      return args.by < 0 ? 'This is the first lane.' : 'This is the last lane.';
    },
    apply(draft, document) {
      const lanes = orderedLanes(document);
      const index = lanes.findIndex(([id]) => id === args.laneId);
      const before = lanes[args.by < 0 ? index - 1 : index + 2]?.[0] ?? null;
      moveLane({ laneId: args.laneId, before }).apply(draft, document);
    },
  };
}
