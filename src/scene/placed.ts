// Moves and scales shapes, for parts of a picture that are drawn in coordinates of their own.
import type { Point } from '../base/geometry';
import type { PathStep, Shape, Stroke } from './scene';

/** The shape scaled around the origin, which then stands at `at`. */
export function placed<S extends Shape>(shape: S, scale: number, at: Point): S;
export function placed(shape: Shape, scale: number, at: Point): Shape {
  const x = (value: number) => at.x + value * scale;
  const y = (value: number) => at.y + value * scale;
  const stroke = 'stroke' in shape && shape.stroke ? { stroke: scaled(shape.stroke, scale) } : {};
  switch (shape.kind) {
    case 'rect':
    case 'image': {
      const box = {
        x: x(shape.x),
        y: y(shape.y),
        width: shape.width * scale,
        height: shape.height * scale,
      };
      const round = 'radius' in shape && shape.radius ? { radius: shape.radius * scale } : {};
      return { ...shape, ...box, ...round, ...stroke };
    }
    case 'circle':
      return { ...shape, x: x(shape.x), y: y(shape.y), r: shape.r * scale, ...stroke };
    case 'path':
      return { ...shape, steps: shape.steps.map((step) => moved(step, x, y)), ...stroke };
    case 'icon': {
      const size = shape.size * scale;
      return {
        ...shape,
        x: x(shape.x),
        y: y(shape.y),
        size,
        strokeWidth: shape.strokeWidth * scale,
      };
    }
    case 'text':
      return {
        ...shape,
        x: x(shape.x),
        baseline: y(shape.baseline),
        size: shape.size * scale,
        lineHeight: shape.lineHeight * scale,
      };
  }
}

function scaled(stroke: Stroke, scale: number): Stroke {
  const dash = stroke.dash?.map((length) => length * scale);
  return { ...stroke, width: stroke.width * scale, ...(dash ? { dash } : {}) };
}

function moved(
  step: PathStep,
  x: (value: number) => number,
  y: (value: number) => number,
): PathStep {
  switch (step[0]) {
    case 'M':
    case 'L':
      return [step[0], x(step[1]), y(step[2])];
    case 'C':
      return ['C', x(step[1]), y(step[2]), x(step[3]), y(step[4]), x(step[5]), y(step[6])];
    case 'Z':
      return step;
  }
}
