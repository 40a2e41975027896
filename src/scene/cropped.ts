// Plain shapes cut to a part of the picture: grounds and lines that run through all of it.
import { type Box, bottom, clamp, right } from '../base/geometry';
import type { PathShape, RectShape, Shape } from './scene';

/** Other shapes stay whole; null where nothing of the shape is left. */
export function cropped(shape: Shape, window: Box): Shape | null {
  if (shape.kind === 'rect' && !shape.radius) return croppedRect(shape, window);
  if (shape.kind === 'path') return croppedLine(shape, window);
  return shape;
}

function croppedRect(shape: RectShape, window: Box): Shape | null {
  const x = Math.max(shape.x, window.x);
  const y = Math.max(shape.y, window.y);
  const width = Math.min(right(shape), right(window)) - x;
  const height = Math.min(bottom(shape), bottom(window)) - y;
  return width > 0 && height > 0 ? { ...shape, x, y, width, height } : null;
}

/** Only one straight piece along an axis; anything else stays as it is. */
function croppedLine(shape: PathShape, window: Box): Shape | null {
  const [first, second, third] = shape.steps;
  if (first?.[0] !== 'M' || second?.[0] !== 'L' || third) return shape;
  const [, x1, y1] = first;
  const [, x2, y2] = second;
  if (x1 !== x2 && y1 !== y2) return shape;
  const from = [clamp(x1, window.x, right(window)), clamp(y1, window.y, bottom(window))] as const;
  const to = [clamp(x2, window.x, right(window)), clamp(y2, window.y, bottom(window))] as const;
  if (from[0] === to[0] && from[1] === to[1]) return null;
  return {
    ...shape,
    steps: [
      ['M', ...from],
      ['L', ...to],
    ],
  };
}
