// A compared map without the steps and lanes in which nothing is different.
import type { ComparedMap, ComparedRow } from '../../analysis/compare/compareCells';

export function onlyChanges({ stages, rows, elsewhere }: ComparedMap): ComparedMap {
  const steps = stages.flatMap((stage) =>
    stage.steps.map((step) => ({ step, isNewStage: stage.changes.length > 0 })),
  );
  const isKept = steps.map(
    ({ step, isNewStage }, index) =>
      step.changes.length > 0 ||
      step.missing !== null ||
      isNewStage ||
      rows.some((row) => hasChanges(row, index)),
  );
  const keep = <T>(_: T, index: number) => isKept[index] === true;
  const kept = new Set(steps.filter(keep).map(({ step }) => step));
  return {
    stages: stages.map((stage) => ({
      ...stage,
      steps: stage.steps.filter((step) => kept.has(step)),
    })),
    rows: rows
      .filter((row) => row.header.changes.length > 0 || steps.some((_, at) => hasChanges(row, at)))
      .map((row) =>
        row.kind === 'curve'
          ? { ...row, points: row.points.filter(keep) }
          : { ...row, cells: row.cells.filter(keep), was: row.was.filter(keep) },
      ),
    elsewhere,
  };
}

function hasChanges(row: ComparedRow, index: number): boolean {
  if (row.kind === 'curve') return (row.points[index]?.changes.length ?? 0) > 0;
  return row.cells[index]?.some(({ changes, ghost }) => changes.length > 0 || ghost) ?? false;
}
