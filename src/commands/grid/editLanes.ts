import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Lane } from '../../document/grid';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';
import { counted, gone } from '../wording';

/** How lanes are shown: open, compact or strip, hidden, hue, emotion scale. null: the default. */
export function editLanes(args: {
  laneIds: Id[];
  change: Change<Pick<Lane, 'state' | 'hidden' | 'hue' | 'scale'>>;
}): Command {
  return {
    name: 'grid.editLanes',
    args,
    label: `${verbFor(args.change)} ${counted(args.laneIds.length, 'lane')}`,
    check: (document) => gone(document.lanes, args.laneIds, 'lane'),
    apply(draft) {
      const change = defaultsRemoved(args.change);
      for (const id of args.laneIds) applyChange(present(draft.lanes[id], 'lane'), change);
    },
  };
}

type LaneChange = Parameters<typeof editLanes>[0]['change'];

/** Absent means the default: one way to say it, so that equal maps are equal files. */
function defaultsRemoved(change: LaneChange): LaneChange {
  return {
    ...change,
    ...(change.hidden === false ? { hidden: null } : {}),
    ...(change.state === 'open' ? { state: null } : {}),
    ...(change.scale === 'five' ? { scale: null } : {}),
  };
}

function verbFor(change: LaneChange): string {
  if (change.hidden !== undefined) return change.hidden ? 'Hide' : 'Show';
  if (change.state === 'compact') return 'Compact';
  if (change.state === 'strip') return 'Collapse';
  if (change.state !== undefined) return 'Open';
  return change.hue !== undefined ? 'Colour' : 'Rescale';
}
