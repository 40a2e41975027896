import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import { orderedStages, stepPositions, stepsOfStage } from '../../document/queries';
import { arrange, rearrange } from '../arrange';
import { capReached } from '../caps';
import type { Command } from '../command';
import { copyContents, countContents } from '../consequences/copyContents';
import { growSpans } from '../consequences/growSpans';
import { derivedId } from '../derivedId';
import { gone, taken } from '../wording';

/** A copy with all it holds, right after the stage. */
export function duplicateStage(args: { stageId: Id; id: Id }): Command {
  const copiedSteps = (document: GridDocument) =>
    new Map(
      stepsOfStage(document, args.stageId).map(([id], index) => [
        id,
        derivedId(args.id, index + 1),
      ]),
    );
  return {
    name: 'grid.duplicateStage',
    args,
    label: 'Duplicate stage',
    check(document) {
      const missing =
        gone(document.stages, [args.stageId], 'stage') ?? taken(document.stages, args.id);
      if (missing) return missing;
      const steps = copiedSteps(document);
      return capReached(document, {
        stages: 1,
        steps: steps.size,
        ...countContents(document, { steps }),
      });
    },
    apply(draft, document) {
      const stages = orderedStages(document);
      const index = stages.findIndex(([id]) => id === args.stageId);
      const before = stages[index + 1]?.[0] ?? null;
      const steps = copiedSteps(document);
      const last = stepsOfStage(document, args.stageId).at(-1)?.[0] ?? '';
      growSpans(draft, document, (stepPositions(document).get(last) ?? 0) + 1, steps.size);
      const keys = arrange(stages, [args.id], before);
      rearrange(draft.stages, keys);
      const stage = present(document.stages[args.stageId], 'stage');
      draft.stages[args.id] = { ...stage, order: present(keys.get(args.id), 'order') };
      for (const [id, copy] of steps) {
        draft.steps[copy] = { ...present(document.steps[id], 'step'), stageId: args.id };
      }
      let count = steps.size;
      copyContents(draft, document, { steps }, () => derivedId(args.id, ++count));
    },
  };
}
