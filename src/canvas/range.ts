// The columns and rows that a box of the map touches: layers draw those only.
import type { Box } from '../base/geometry';

export function columnsIn<T extends { x: number; width: number }>(
  items: readonly T[],
  area: Box,
): T[] {
  return items.filter(({ x, width }) => x < area.x + area.width && x + width > area.x);
}

export function rowsIn<T extends { y: number; height: number }>(
  items: readonly T[],
  area: Box,
): T[] {
  return items.filter(({ y, height }) => y < area.y + area.height && y + height > area.y);
}
