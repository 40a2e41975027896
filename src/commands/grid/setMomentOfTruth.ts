import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Command } from '../command';
import { gone } from '../wording';

export function setMomentOfTruth(args: { stepIds: Id[]; on: boolean }): Command {
  return {
    name: 'grid.setMomentOfTruth',
    args,
    label: args.on ? 'Mark moment of truth' : 'Unmark moment of truth',
    check: (document) => gone(document.steps, args.stepIds, 'step'),
    apply(draft) {
      for (const id of args.stepIds) {
        const step = present(draft.steps[id], 'step');
        if (args.on) step.momentOfTruth = true;
        else delete step.momentOfTruth;
      }
    },
  };
}
