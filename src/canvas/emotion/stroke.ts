// A stroke over an emotion lane → values per step. Pure: the gesture only feeds it pointer positions.
import type { Point } from '../../base/geometry';
import { valueAtY } from '../../layout/curve';
import type { LaneRow, StepColumn } from '../../layout/gridLayout';

/** Values by step index, −1…+1, unsnapped. */
export type Stroke = ReadonlyMap<number, number>;

export function stepIndexAt(steps: readonly StepColumn[], x: number): number {
  const found = steps.findIndex((step) => x < step.x + step.width);
  return found === -1 ? steps.length - 1 : found;
}

/** Adds the move from `from` to `to`: each step whose middle it crosses takes the height there. */
export function extendStroke(
  stroke: Stroke,
  steps: readonly StepColumn[],
  lane: LaneRow,
  from: Point,
  to: Point,
): Stroke {
  const next = new Map(stroke);
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  for (const step of steps) {
    const middle = step.x + step.width / 2;
    if (middle < left.x || middle > right.x || left.x === right.x) continue;
    const share = (middle - left.x) / (right.x - left.x);
    next.set(step.index, valueAtY(lane, left.y + share * (right.y - left.y)));
  }
  // The step under the pointer follows it even before its middle is reached.
  if (steps.length > 0) next.set(stepIndexAt(steps, to.x), valueAtY(lane, to.y));
  return next;
}
