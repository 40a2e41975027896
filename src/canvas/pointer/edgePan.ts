// How fast the view follows a pointer near its edges, and no further than the map goes. Pure.
import { type Box, bottom, clamp, type Point, right, type Size } from '../../base/geometry';
import type { Insets } from '../viewport';

const zone = 48;
/** Screen pixels a frame, at the very edge. */
const fastest = 18;
/** Empty ground beyond the map's end that may come into view. */
const beyond = 48;

export type Axes = 'both' | 'x' | 'y' | 'none';

/** The shift of the viewport for this frame; `at` and `content` are relative to the canvas, in screen pixels. */
export function edgePan(at: Point, size: Size, frozen: Insets, content: Box, axes: Axes): Point {
  const x = axes === 'x' || axes === 'both';
  const y = axes === 'y' || axes === 'both';
  return {
    x: x ? along(at.x, frozen.left, size.width - frozen.right, content.x, right(content)) : 0,
    y: y ? along(at.y, frozen.top, size.height - frozen.bottom, content.y, bottom(content)) : 0,
  };
}

function along(position: number, from: number, to: number, start: number, end: number): number {
  if (position < from + zone) {
    const hidden = Math.max(0, from - start);
    return Math.min(hidden, fastest * clamp((from + zone - position) / zone, 0, 1));
  }
  if (position > to - zone) {
    const hidden = Math.max(0, end + beyond - to);
    return -Math.min(hidden, fastest * clamp((position - (to - zone)) / zone, 0, 1));
  }
  return 0;
}
