import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { titleTooLong } from '../caps';
import type { Command } from '../command';
import { gone } from '../wording';

export function renameStep(args: { stepId: Id; title: string }): Command {
  return {
    name: 'grid.renameStep',
    args,
    label: 'Rename step',
    check: (document) => gone(document.steps, [args.stepId], 'step') ?? titleTooLong(args.title),
    apply(draft) {
      present(draft.steps[args.stepId], 'step').title = args.title;
    },
  };
}
