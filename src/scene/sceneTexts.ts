import type { Scene } from './scene';

/** Every line that is written in the picture. */
export function sceneTexts({ shapes }: Scene): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));
}
