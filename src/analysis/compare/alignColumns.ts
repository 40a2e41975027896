// Stages and steps of two versions side by side: what both have stands in one column, what one lacks opposite nothing.
import type { Id } from '../../base/id';
import type { Ordered } from '../../base/order';
import type { GridDocument } from '../../document/grid';
import { type Entries, orderedLanes, orderedStages, stepsOfStage } from '../../document/queries';
import { longestRising } from './longestRising';
import type { Matching } from './matchDocuments';

/** One step or stage in both versions; null where a version has none here. */
export interface Column {
  before: Id | null;
  after: Id | null;
}

export interface StageColumn extends Column {
  steps: Column[];
}

/** Both versions keep their own order: what changed places stands in two columns. */
export function alignColumns(
  before: GridDocument,
  after: GridDocument,
  matching: Matching,
): StageColumn[] {
  const stages = align(orderedStages(before), orderedStages(after), (id) =>
    matching.afterOf('stages', id),
  );
  return stages.map((stage) => ({
    ...stage,
    steps: align(
      stage.before === null ? [] : stepsOfStage(before, stage.before),
      stage.after === null ? [] : stepsOfStage(after, stage.after),
      (id) => matching.afterOf('steps', id),
    ),
  }));
}

/** Lanes of both versions as rows, in the same way. */
export function alignLanes(
  before: GridDocument,
  after: GridDocument,
  matching: Matching,
): Column[] {
  return align(orderedLanes(before), orderedLanes(after), (id) => matching.afterOf('lanes', id));
}

function align(
  before: Entries<Ordered>,
  after: Entries<Ordered>,
  afterOf: (id: Id) => Id | undefined,
): Column[] {
  const places = new Map(after.map(([id], index) => [id, index]));
  const paired = before.flatMap(([id], index) => {
    const place = places.get(afterOf(id) ?? '');
    return place === undefined ? [] : [{ index, place }];
  });
  const kept = longestRising(
    paired.map(({ place }) => place),
    (at) => {
      const { index = -1, place = -1 } = paired[at] ?? {};
      return before[index]?.[1].order === after[place]?.[1].order;
    },
  );
  const columns: Column[] = [];
  let [here, there] = [0, 0];
  const upTo = (end: number, otherEnd: number) => {
    for (const [id] of before.slice(here, end)) columns.push({ before: id, after: null });
    for (const [id] of after.slice(there, otherEnd)) columns.push({ before: null, after: id });
  };
  for (const at of kept) {
    const { index, place } = paired[at] ?? { index: 0, place: 0 };
    upTo(index, place);
    columns.push({ before: before[index]?.[0] ?? null, after: after[place]?.[0] ?? null });
    [here, there] = [index + 1, place + 1];
  }
  upTo(before.length, after.length);
  return columns;
}
