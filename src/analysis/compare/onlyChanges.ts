// A compared map without the steps, lanes and cards in which nothing is different.
import type { ComparedMap, ComparedRow } from './compareCells';
import type { ComparedCard } from './comparedCards';

export function onlyChanges({ stages, rows, ...others }: ComparedMap): ComparedMap {
  const steps = stages.flatMap((stage) =>
    stage.steps.map((step) => ({ step, isNewStage: stage.changes.length > 0 })),
  );
  const isToldIn = steps.map(
    ({ step, isNewStage }, index) =>
      step.changes.length > 0 ||
      step.missing !== null ||
      isNewStage ||
      rows.some((row) => hasChanges(row, index)),
  );
  // Where all that is different is the name of a lane, it still needs a table to stand in.
  const isKept = isToldIn.includes(true)
    ? isToldIn
    : steps.map(() => rows.some(({ header }) => header.changes.length > 0));
  const keep = <T>(_: T, index: number) => isKept[index] === true;
  const kept = new Set(steps.filter(keep).map(({ step }) => step));
  return {
    ...others,
    stages: stages.map((stage) => ({
      ...stage,
      steps: stage.steps.filter((step) => kept.has(step)),
    })),
    rows: rows
      .filter((row) => row.header.changes.length > 0 || steps.some((_, at) => hasChanges(row, at)))
      .map((row) =>
        row.kind === 'curve'
          ? { ...row, points: row.points.filter(keep) }
          : { ...row, cells: told(row.cells.filter(keep)), was: told(row.was.filter(keep)) },
      ),
  };
}

function told(cells: readonly ComparedCard[][]): ComparedCard[][] {
  return cells.map((cards) => cards.filter(isTold));
}

function hasChanges(row: ComparedRow, index: number): boolean {
  if (row.kind === 'curve') return (row.points[index]?.changes.length ?? 0) > 0;
  return row.cells[index]?.some(isTold) ?? false;
}

function isTold({ changes, ghost }: ComparedCard): boolean {
  return changes.length > 0 || ghost !== undefined;
}
