import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { stepPositions, stepsOfStage } from '../../document/queries';
import { arrange, rearrange } from '../arrange';
import { capReached, titleTooLong } from '../caps';
import type { Command } from '../command';
import { growSpans } from '../consequences/growSpans';
import { gone, taken } from '../wording';

/** A step of the stage, before its step `before` or at its end. */
export function insertStep(args: {
  id: Id;
  stageId: Id;
  before: Id | null;
  title: string;
}): Command {
  return {
    name: 'grid.insertStep',
    args,
    label: 'Insert step',
    check: (document) =>
      taken(document.steps, args.id) ??
      gone(document.stages, [args.stageId], 'stage') ??
      capReached(document, { steps: 1 }) ??
      titleTooLong(args.title),
    apply(draft, document) {
      const siblings = stepsOfStage(document, args.stageId);
      const positions = stepPositions(document);
      const next = siblings.find(([id]) => id === args.before)?.[0];
      const last = siblings.at(-1)?.[0];
      const position =
        next === undefined ? (positions.get(last ?? '') ?? -1) + 1 : (positions.get(next) ?? 0);
      growSpans(draft, document, position, 1);
      const keys = arrange(siblings, [args.id], args.before);
      rearrange(draft.steps, keys);
      draft.steps[args.id] = {
        stageId: args.stageId,
        title: args.title,
        order: present(keys.get(args.id), 'order'),
      };
    },
  };
}
