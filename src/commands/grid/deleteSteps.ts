import type { Id } from '../../base/id';
import type { Command } from '../command';
import { mapWouldBeEmpty, planRemoval, remove } from '../consequences/removal';
import { counted, gone } from '../wording';

/** A stage whose last step goes, goes too. */
export function deleteSteps(args: { stepIds: Id[] }): Command {
  return {
    name: 'grid.deleteSteps',
    args,
    label: `Delete ${counted(args.stepIds.length, 'step')}`,
    check: (document) =>
      gone(document.steps, args.stepIds, 'step') ?? mapWouldBeEmpty(document, args),
    apply: (draft, document) => remove(draft, document, planRemoval(document, args)),
  };
}
