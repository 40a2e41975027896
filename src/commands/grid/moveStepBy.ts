import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import { orderedStages, stepsOfStage } from '../../document/queries';
import type { Command } from '../command';
import { gone } from '../wording';
import { moveStageBy } from './moveStageBy';
import { moveStep } from './moveStep';

/** One place left or right, at the end of a stage into the next one. A stage's only step takes its stage along. */
export function moveStepBy(args: { stepId: Id; by: -1 | 1 }): Command {
  return {
    name: 'grid.moveStepBy',
    args,
    label: 'Move step',
    check: (document) =>
      gone(document.steps, [args.stepId], 'step') ??
      moveFor(document, args)?.check?.(document) ??
      (moveFor(document, args) ? null : atEdge(args.by)),
    apply: (draft, document) => moveFor(document, args)?.apply(draft, document),
  };
}

function moveFor(
  document: GridDocument,
  { stepId, by }: { stepId: Id; by: -1 | 1 },
): Command | null {
  const { stageId } = present(document.steps[stepId], 'step');
  const steps = stepsOfStage(document, stageId);
  if (steps.length === 1) return moveStageBy({ stageId, by });
  const index = steps.findIndex(([id]) => id === stepId);
  if (steps[index + by]) {
    return moveStep({
      stepId,
      stageId,
      before: steps[by < 0 ? index - 1 : index + 2]?.[0] ?? null,
    });
  }
  const stages = orderedStages(document);
  const neighbour = stages[stages.findIndex(([id]) => id === stageId) + by]?.[0];
  if (neighbour === undefined) return null;
  const before = by > 0 ? (stepsOfStage(document, neighbour)[0]?.[0] ?? null) : null;
  return moveStep({ stepId, stageId: neighbour, before });
}

function atEdge(by: -1 | 1): string {
  return by < 0 ? 'This is the first step.' : 'This is the last step.';
}
