// How fast the view follows a pointer near its edges. Pure.
import { clamp, type Point, type Size } from '../../base/geometry';
import type { Insets } from '../viewport';

const zone = 48;
/** Screen pixels a frame, at the very edge. */
const fastest = 18;

/** The shift of the viewport for this frame; `at` is relative to the canvas. */
export function edgePan(at: Point, size: Size, frozen: Insets, axes: 'both' | 'x'): Point {
  const x = along(at.x, frozen.left, size.width - frozen.right);
  const y = axes === 'x' ? 0 : along(at.y, frozen.top, size.height - frozen.bottom);
  return { x, y };
}

function along(position: number, from: number, to: number): number {
  if (position < from + zone) return fastest * clamp((from + zone - position) / zone, 0, 1);
  if (position > to - zone) return -fastest * clamp((position - (to - zone)) / zone, 0, 1);
  return 0;
}
