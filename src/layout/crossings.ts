// Where an arrow crosses the lines of a blueprint, so that crossings can be marked and counted.
import type { Point } from '../base/geometry';
import type { BlueprintLine } from './gridLayout';

export function crossingsOf(points: readonly Point[], lines: readonly BlueprintLine[]): Point[] {
  if (lines.length === 0) return [];
  return points.slice(1).flatMap((b, index) => {
    const a = points[index] ?? b;
    const top = Math.min(a.y, b.y);
    const bottom = Math.max(a.y, b.y);
    return lines.flatMap(({ y }) => (top < y && y < bottom ? [{ x: a.x, y }] : []));
  });
}
