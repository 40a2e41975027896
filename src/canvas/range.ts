// The columns and rows that a box of the map touches: layers draw those only.
import type { Box } from '../base/geometry';

/** Items laid along one axis, in order. */
export function touched<T>(
  items: readonly T[],
  from: number,
  to: number,
  startOf: (item: T) => number,
  lengthOf: (item: T) => number,
): T[] {
  return items.filter((item) => startOf(item) < to && startOf(item) + lengthOf(item) > from);
}

export function columnsIn<T extends { x: number; width: number }>(
  items: readonly T[],
  area: Box,
): T[] {
  return touched(
    items,
    area.x,
    area.x + area.width,
    (item) => item.x,
    (item) => item.width,
  );
}

export function rowsIn<T extends { y: number; height: number }>(
  items: readonly T[],
  area: Box,
): T[] {
  return touched(
    items,
    area.y,
    area.y + area.height,
    (item) => item.y,
    (item) => item.height,
  );
}
