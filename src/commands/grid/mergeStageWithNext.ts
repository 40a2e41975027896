import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import { limits } from '../../document/limits';
import { orderedStages, stepsOfStage } from '../../document/queries';
import { arrange, rearrange } from '../arrange';
import type { Command } from '../command';
import { gone } from '../wording';

/** The next stage's steps come to the end of this one; both titles are kept when both say something. */
export function mergeStageWithNext(args: { stageId: Id }): Command {
  const nextOf = (document: GridDocument) => {
    const stages = orderedStages(document);
    return stages[stages.findIndex(([id]) => id === args.stageId) + 1];
  };
  return {
    name: 'grid.mergeStageWithNext',
    args,
    label: 'Merge stages',
    check: (document) =>
      gone(document.stages, [args.stageId], 'stage') ??
      (nextOf(document) ? null : 'This is the last stage.'),
    apply(draft, document) {
      const [nextId, next] = present(nextOf(document), 'next stage');
      const stage = present(draft.stages[args.stageId], 'stage');
      const titles = [stage.title, next.title].filter((title) => title !== '');
      stage.title = [...new Set(titles)].join(' / ').slice(0, limits.titleLength);
      const ids = stepsOfStage(document, nextId).map(([id]) => id);
      for (const id of ids) present(draft.steps[id], 'step').stageId = args.stageId;
      rearrange(draft.steps, arrange(stepsOfStage(document, args.stageId), ids, null));
      delete draft.stages[nextId];
    },
  };
}
