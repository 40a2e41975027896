import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { orderedStages, stepsOfStage } from '../../document/queries';
import { arrange, rearrange } from '../arrange';
import { capReached, titleTooLong } from '../caps';
import type { Command } from '../command';
import { gone, taken } from '../wording';

/** The step and those after it in its stage become a stage of their own. */
export function splitStage(args: { stepId: Id; id: Id; title: string }): Command {
  return {
    name: 'grid.splitStage',
    args,
    label: 'Split stage',
    check(document) {
      const missing =
        gone(document.steps, [args.stepId], 'step') ?? taken(document.stages, args.id);
      if (missing) return missing;
      const { stageId } = present(document.steps[args.stepId], 'step');
      return stepsOfStage(document, stageId)[0]?.[0] === args.stepId
        ? 'The stage begins with this step already.'
        : (capReached(document, { stages: 1 }) ?? titleTooLong(args.title));
    },
    apply(draft, document) {
      const { stageId } = present(document.steps[args.stepId], 'step');
      const stages = orderedStages(document);
      const index = stages.findIndex(([id]) => id === stageId);
      const keys = arrange(stages, [args.id], stages[index + 1]?.[0] ?? null);
      rearrange(draft.stages, keys);
      draft.stages[args.id] = { title: args.title, order: present(keys.get(args.id), 'order') };
      const steps = stepsOfStage(document, stageId);
      for (const [id] of steps.slice(steps.findIndex(([id]) => id === args.stepId))) {
        present(draft.steps[id], 'step').stageId = args.id;
      }
    },
  };
}
