import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { stepPositions, stepsOfStage } from '../../document/queries';
import { arrange, rearrange } from '../arrange';
import { capReached } from '../caps';
import type { Command } from '../command';
import { copyContents, countContents } from '../consequences/copyContents';
import { growSpans } from '../consequences/growSpans';
import { derivedId } from '../derivedId';
import { gone, taken } from '../wording';

/** A copy with all it holds, right after the step. */
export function duplicateStep(args: { stepId: Id; id: Id }): Command {
  const steps = new Map([[args.stepId, args.id]]);
  return {
    name: 'grid.duplicateStep',
    args,
    label: 'Duplicate step',
    check: (document) =>
      gone(document.steps, [args.stepId], 'step') ??
      taken(document.steps, args.id) ??
      capReached(document, { steps: 1, ...countContents(document, { steps }) }),
    apply(draft, document) {
      const step = present(document.steps[args.stepId], 'step');
      growSpans(draft, document, (stepPositions(document).get(args.stepId) ?? 0) + 1, 1);
      const siblings = stepsOfStage(document, step.stageId);
      const index = siblings.findIndex(([id]) => id === args.stepId);
      const keys = arrange(siblings, [args.id], siblings[index + 1]?.[0] ?? null);
      rearrange(draft.steps, keys);
      draft.steps[args.id] = { ...step, order: present(keys.get(args.id), 'order') };
      let count = 0;
      copyContents(draft, document, { steps }, () => derivedId(args.id, ++count));
    },
  };
}
