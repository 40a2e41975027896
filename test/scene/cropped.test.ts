import { expect, it } from 'vitest';
import { cropped } from '../../src/scene/cropped';
import type { PathShape, RectShape } from '../../src/scene/scene';

const window = { x: 100, y: 100, width: 100, height: 100 };
const rect = (x: number, y: number, width: number, height: number): RectShape => ({
  kind: 'rect',
  x,
  y,
  width,
  height,
});
const line = (x1: number, y1: number, x2: number, y2: number): PathShape => ({
  kind: 'path',
  steps: [
    ['M', x1, y1],
    ['L', x2, y2],
  ],
});

it('cuts grounds to the part, and drops what lies outside', () => {
  expect(cropped(rect(0, 50, 500, 100), window)).toEqual(rect(100, 100, 100, 50));
  expect(cropped(rect(0, 0, 100, 500), window)).toBeNull();
});

it('cuts straight lines, and drops those that only touch', () => {
  expect(cropped(line(0, 150, 500, 150), window)).toEqual(line(100, 150, 200, 150));
  expect(cropped(line(150, 200, 150, 900), window)).toBeNull();
});

it('leaves everything else whole', () => {
  const card = { ...rect(0, 0, 500, 500), radius: 8 };
  expect(cropped(card, window)).toBe(card);
  expect(cropped(line(0, 0, 500, 500), window)).toEqual(line(0, 0, 500, 500));
});
