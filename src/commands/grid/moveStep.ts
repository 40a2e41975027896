import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { stepsOfStage } from '../../document/queries';
import { arrange, rearrange, sequenceWith } from '../arrange';
import type { Command } from '../command';
import { gone } from '../wording';

/** Before the step `before` of the stage, or to the stage's end. A stage left without steps goes. */
export function moveStep(args: { stepId: Id; stageId: Id; before: Id | null }): Command {
  return {
    name: 'grid.moveStep',
    args,
    label: 'Move step',
    check: (document) =>
      gone(document.steps, [args.stepId], 'step') ?? gone(document.stages, [args.stageId], 'stage'),
    apply(draft, document) {
      const { stageId } = present(document.steps[args.stepId], 'step');
      const siblings = stepsOfStage(document, args.stageId);
      const sequence = sequenceWith(siblings, [args.stepId], args.before);
      if (stageId === args.stageId && siblings.every(([id], index) => id === sequence[index]))
        return;
      rearrange(draft.steps, arrange(siblings, [args.stepId], args.before));
      if (stageId === args.stageId) return;
      present(draft.steps[args.stepId], 'step').stageId = args.stageId;
      if (stepsOfStage(document, stageId).length === 1) delete draft.stages[stageId];
    },
  };
}
