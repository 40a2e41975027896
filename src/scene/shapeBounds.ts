// How far a shape reaches: what must be drawn again when only a part of the picture is shown.
import type { Box } from '../base/geometry';
import { grow } from '../base/geometry';
import type { TextMeasurer } from '../layout/textMeasurer';
import { typeScale } from '../ui/tokens';
import type { PathStep, Shape, TextShape } from './scene';

/** Curves stay within their control points, so this may be larger than what one sees, never smaller. */
export function shapeBounds(shape: Shape, measurer: TextMeasurer): Box {
  const half = 'stroke' in shape && shape.stroke ? shape.stroke.width / 2 : 0;
  switch (shape.kind) {
    case 'rect':
    case 'image':
      return grow(shape, half);
    case 'circle': {
      const { x, y, r } = shape;
      return grow({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, half);
    }
    case 'icon':
      return { x: shape.x, y: shape.y, width: shape.size, height: shape.size };
    case 'path':
      return grow(around(shape.steps), half);
    case 'text':
      return textBounds(shape, measurer);
  }
}

function around(steps: readonly PathStep[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, ...numbers] of steps) {
    numbers.forEach((value, index) => {
      if (index % 2 === 0) {
        left = Math.min(left, value);
        right = Math.max(right, value);
      } else {
        top = Math.min(top, value);
        bottom = Math.max(bottom, value);
      }
    });
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

function textBounds(shape: TextShape, measurer: TextMeasurer): Box {
  const { x, anchor, baseline, lines, lineHeight, size, weight, rtl } = shape;
  const style = weight < 500 ? 'card' : 'step';
  const scale = size / typeScale[style].size;
  const width = Math.max(...lines.map((line) => measurer.width(line, style) * scale));
  const fromRight = (anchor === 'end') !== (rtl === true);
  const left = anchor === 'middle' ? x - width / 2 : fromRight ? x - width : x;
  const height = (lines.length - 1) * lineHeight + size * 1.2;
  return { x: left, y: baseline - size, width, height };
}
