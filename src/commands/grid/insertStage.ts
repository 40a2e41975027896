import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { orderBetween } from '../../base/order';
import { orderedStages, orderedSteps, stepPositions, stepsOfStage } from '../../document/queries';
import { arrange, rearrange } from '../arrange';
import { capReached, titleTooLong } from '../caps';
import type { Command } from '../command';
import { growSpans } from '../consequences/growSpans';
import { taken } from '../wording';

/** A stage with one step, before the stage `before` or at the end. */
export function insertStage(args: {
  id: Id;
  stepId: Id;
  before: Id | null;
  title: string;
  stepTitle?: string;
}): Command {
  return {
    name: 'grid.insertStage',
    args,
    label: 'Insert stage',
    check: (document) =>
      taken(document.stages, args.id) ??
      taken(document.steps, args.stepId) ??
      capReached(document, { stages: 1, steps: 1 }) ??
      titleTooLong(args.title, args.stepTitle),
    apply(draft, document) {
      const next = args.before === null ? undefined : stepsOfStage(document, args.before)[0];
      const position = next && stepPositions(document).get(next[0]);
      growSpans(draft, document, position ?? orderedSteps(document).length, 1);
      const keys = arrange(orderedStages(document), [args.id], args.before);
      rearrange(draft.stages, keys);
      draft.stages[args.id] = { title: args.title, order: present(keys.get(args.id), 'order') };
      draft.steps[args.stepId] = {
        stageId: args.id,
        title: args.stepTitle ?? '',
        order: orderBetween(null, null),
      };
    },
  };
}
