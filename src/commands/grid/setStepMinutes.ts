import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Command } from '../command';
import { gone } from '../wording';

/** How long the step takes the customer; null: not said. */
export function setStepMinutes(args: { stepId: Id; minutes: number | null }): Command {
  return {
    name: 'grid.setStepMinutes',
    args,
    label: 'Set duration',
    check: (document) =>
      gone(document.steps, [args.stepId], 'step') ??
      (args.minutes === null || (Number.isFinite(args.minutes) && args.minutes >= 0)
        ? null
        : 'A duration is a number of minutes.'),
    apply(draft) {
      const step = present(draft.steps[args.stepId], 'step');
      if (args.minutes === null) delete step.minutes;
      else step.minutes = args.minutes;
    },
  };
}
