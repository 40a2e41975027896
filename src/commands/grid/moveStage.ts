import type { Id } from '../../base/id';
import { orderedStages } from '../../document/queries';
import { arrange, rearrange, sequenceWith } from '../arrange';
import type { Command } from '../command';
import { gone } from '../wording';

/** Before the stage `before`, or to the end, with all its steps. */
export function moveStage(args: { stageId: Id; before: Id | null }): Command {
  return {
    name: 'grid.moveStage',
    args,
    label: 'Move stage',
    check: (document) => gone(document.stages, [args.stageId], 'stage'),
    apply(draft, document) {
      const siblings = orderedStages(document);
      const sequence = sequenceWith(siblings, [args.stageId], args.before);
      if (siblings.every(([id], index) => id === sequence[index])) return;
      rearrange(draft.stages, arrange(siblings, [args.stageId], args.before));
    },
  };
}
