// Stages and steps as columns, from left to right.
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import type { GridDocument, Step } from '../document/grid';
import { sizes } from '../ui/tokens';
import type { StageColumn, StepColumn } from './gridLayout';

export interface Columns {
  stages: StageColumn[];
  steps: StepColumn[];
  indexOf: ReadonlyMap<Id, number>;
  width: number;
  stepRowShown: boolean;
}

/** The same object as `previous` where nothing moved, so that what depends on columns can be kept. */
export function columnsOf(
  document: Pick<GridDocument, 'stages' | 'steps'>,
  previous?: Columns,
): Columns {
  const byStage = new Map<Id, [Id, Step][]>();
  for (const entry of inOrder(document.steps)) {
    const list = byStage.get(entry[1].stageId);
    if (list) list.push(entry);
    else byStage.set(entry[1].stageId, [entry]);
  }
  const stages: StageColumn[] = [];
  const steps: StepColumn[] = [];
  const indexOf = new Map<Id, number>();
  let x = 0;
  let stepRowShown = false;
  for (const [stageId] of inOrder(document.stages)) {
    const own = byStage.get(stageId) ?? [];
    const start = x;
    for (const [id, step] of own) {
      const width = step.width ?? sizes.stepWidth;
      indexOf.set(id, steps.length);
      steps.push({ id, stageId, index: steps.length, x, width });
      x += width;
      if (own.length > 1 || step.title !== '') stepRowShown = true;
    }
    stages.push({ id: stageId, x: start, width: x - start, stepIds: own.map(([id]) => id) });
  }
  const columns = { stages, steps, indexOf, width: x, stepRowShown };
  return previous && sameColumns(previous, columns) ? previous : columns;
}

function sameColumns(a: Columns, b: Columns): boolean {
  return (
    a.stepRowShown === b.stepRowShown &&
    a.stages.length === b.stages.length &&
    a.steps.length === b.steps.length &&
    a.stages.every((stage, index) => stage.id === b.stages[index]?.id) &&
    a.steps.every((step, index) => {
      const other = b.steps[index];
      return step.id === other?.id && step.stageId === other.stageId && step.width === other.width;
    })
  );
}
