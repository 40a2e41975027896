// Places on a free canvas: what is refused, and how they are written.
import type { Point } from '../base/geometry';

const farthest = 1e6;

/** Why nothing can lie there, or null. */
export function badPlace({ x, y }: Point): string | null {
  const fits = [x, y].every((at) => Math.abs(at) <= farthest);
  return fits ? null : 'This place is too far out. Choose one nearer to the middle.';
}

/** In whole map units. Adding zero turns −0, which files do not know, into 0. */
export function wholePlace({ x, y }: Point): Point {
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}
