// Which rows and columns a stretch of the map covers: rows and columns are sorted, so it is found by halving.
import type { LaneRow, StepColumn } from './gridLayout';

export function columnAt(steps: readonly StepColumn[], x: number): StepColumn | undefined {
  const step = steps[firstAfter(steps, (item) => item.x + item.width > x)];
  return step && step.x <= x ? step : undefined;
}

/** Undefined in the row of a blueprint line too. */
export function laneAt(lanes: readonly LaneRow[], y: number): LaneRow | undefined {
  const lane = lanes[firstAfter(lanes, (item) => item.y + item.height > y)];
  return lane && lane.y <= y ? lane : undefined;
}

export function columnsWithin(
  steps: readonly StepColumn[],
  from: number,
  to: number,
): readonly StepColumn[] {
  const first = firstAfter(steps, (item) => item.x + item.width > from);
  return steps.slice(
    first,
    firstAfter(steps, (item) => item.x >= to),
  );
}

export function lanesWithin(
  lanes: readonly LaneRow[],
  from: number,
  to: number,
): readonly LaneRow[] {
  const first = firstAfter(lanes, (item) => item.y + item.height > from);
  return lanes.slice(
    first,
    firstAfter(lanes, (item) => item.y >= to),
  );
}

/** Index of the first item for which `after` holds, given that it holds for all later ones. */
function firstAfter<T>(items: readonly T[], after: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && after(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
