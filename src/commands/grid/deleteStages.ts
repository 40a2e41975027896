import type { Id } from '../../base/id';
import type { Command } from '../command';
import { mapWouldBeEmpty, planRemoval, remove } from '../consequences/removal';
import { counted, gone } from '../wording';

export function deleteStages(args: { stageIds: Id[] }): Command {
  return {
    name: 'grid.deleteStages',
    args,
    label: `Delete ${counted(args.stageIds.length, 'stage')}`,
    check: (document) =>
      gone(document.stages, args.stageIds, 'stage') ?? mapWouldBeEmpty(document, args),
    apply: (draft, document) => remove(draft, document, planRemoval(document, args)),
  };
}
