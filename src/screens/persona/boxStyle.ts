import type { Box } from '../../base/geometry';

/** A box for the style sheet, which leaves it alone where the page is too narrow for one. */
export function boxStyle({ x, y, width, height }: Box): Record<`--${string}`, string> {
  return {
    '--box-x': `${x}px`,
    '--box-y': `${y}px`,
    '--box-width': `${width}px`,
    '--box-height': `${height}px`,
  };
}
