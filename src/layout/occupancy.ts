// Where cards stand in the way of arrows: per lane, how high each column is filled and which cards bridge gutters.
import type { CardBox, LaneRow } from './gridLayout';

export interface LaneOccupancy {
  top: number;
  bottom: number;
  /** Per column, the top of its highest and the bottom of its lowest card; absent where it is empty. */
  highest: number[];
  lowest: number[];
  spanning: readonly CardBox[];
}

export function occupancyOf(
  lane: LaneRow,
  boxes: readonly CardBox[],
  columns: number,
): LaneOccupancy {
  const highest = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  const lowest = new Array<number>(columns).fill(Number.NEGATIVE_INFINITY);
  const spanning: CardBox[] = [];
  for (const box of boxes) {
    if (box.lastStep > box.firstStep) spanning.push(box);
    for (let column = box.firstStep; column <= box.lastStep; column++) {
      highest[column] = Math.min(highest[column] ?? box.y, box.y);
      lowest[column] = Math.max(lowest[column] ?? 0, box.y + box.height);
    }
  }
  return { top: lane.y, bottom: lane.y + lane.height, highest, lowest, spanning };
}

/** Whether routes that were right for one are right for the other. */
export function sameOccupancy(a: LaneOccupancy, b: LaneOccupancy): boolean {
  return (
    a.top === b.top &&
    a.bottom === b.bottom &&
    sameItems(a.highest, b.highest) &&
    sameItems(a.lowest, b.lowest) &&
    sameItems(a.spanning, b.spanning)
  );
}

export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
