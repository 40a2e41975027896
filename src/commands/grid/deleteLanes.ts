import type { Id } from '../../base/id';
import type { Command } from '../command';
import { mapWouldBeEmpty, planRemoval, remove } from '../consequences/removal';
import { counted, gone } from '../wording';

export function deleteLanes(args: { laneIds: Id[] }): Command {
  return {
    name: 'grid.deleteLanes',
    args,
    label: `Delete ${counted(args.laneIds.length, 'lane')}`,
    check: (document) =>
      gone(document.lanes, args.laneIds, 'lane') ?? mapWouldBeEmpty(document, args),
    apply: (draft, document) => remove(draft, document, planRemoval(document, args)),
  };
}
