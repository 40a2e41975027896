import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Command } from '../command';
import { counted, gone } from '../wording';

const stepWidths = { min: 160, max: 640 } as const;

/** null: the default width. */
export function setStepWidth(args: { stepIds: Id[]; width: number | null }): Command {
  return {
    name: 'grid.setStepWidth',
    args,
    label: `Resize ${counted(args.stepIds.length, 'step')}`,
    check: (document) =>
      gone(document.steps, args.stepIds, 'step') ??
      (args.width === null || (args.width >= stepWidths.min && args.width <= stepWidths.max)
        ? null
        : `A step is ${stepWidths.min} to ${stepWidths.max} wide.`),
    apply(draft) {
      for (const id of args.stepIds) {
        const step = present(draft.steps[id], 'step');
        if (args.width === null) delete step.width;
        else step.width = args.width;
      }
    },
  };
}
