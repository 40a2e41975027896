import type { Id } from '../../base/id';
import { orderedStages } from '../../document/queries';
import type { Command } from '../command';
import { gone } from '../wording';
import { moveStage } from './moveStage';

/** One place left or right. */
export function moveStageBy(args: { stageId: Id; by: -1 | 1 }): Command {
  return {
    name: 'grid.moveStageBy',
    args,
    label: 'Move stage',
    check(document) {
      const missing = gone(document.stages, [args.stageId], 'stage');
      if (missing) return missing;
      const stages = orderedStages(document);
      const index = stages.findIndex(([id]) => id === args.stageId);
      if (stages[index + args.by]) return null;
      return args.by < 0 ? 'This is the first stage.' : 'This is the last stage.';
    },
    apply(draft, document) {
      const stages = orderedStages(document);
      const index = stages.findIndex(([id]) => id === args.stageId);
      const before = stages[args.by < 0 ? index - 1 : index + 2]?.[0] ?? null;
      moveStage({ stageId: args.stageId, before }).apply(draft, document);
    },
  };
}
