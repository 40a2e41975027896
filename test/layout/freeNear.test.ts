import { expect, test } from 'vitest';
import type { Box } from '../../src/base/geometry';
import { nearest, snapped } from '../../src/layout/freeNear';
import { arrowRoute, bows } from '../../src/layout/freeRoutes';

const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 40 });
const boxes = new Map([
  ['middle', box(0, 0)],
  ['right', box(200, 10)],
  ['far', box(400, 0)],
  ['below', box(30, 90)],
]);

test('an arrow key reaches the nearest node that lies that way', () => {
  expect(nearest(boxes, 'middle', 'right')).toBe('right');
  expect(nearest(boxes, 'right', 'right')).toBe('far');
  expect(nearest(boxes, 'middle', 'down')).toBe('below');
  expect(nearest(boxes, 'middle', 'left')).toBeNull();
});

test('a dragged box snaps to edges and middles within reach, and not beyond', () => {
  expect(snapped(box(203, 100), [box(200, 10)], 4)).toEqual({
    box: box(200, 100),
    x: 200,
    y: null,
  });
  expect(snapped(box(205, 100), [box(200, 10)], 4)).toEqual({
    box: box(205, 100),
    x: null,
    y: null,
  });
});

test('two arrows between the same two lie side by side, one alone is straight', () => {
  const lines = [
    { id: 'there', from: 'a', to: 'b', labelSize: null },
    { id: 'back', from: 'b', to: 'a', labelSize: null },
    { id: 'alone', from: 'a', to: 'c', labelSize: null },
  ];
  const bow = bows(lines);
  expect(bow.get('alone')).toBe(0);
  const there = arrowRoute(box(0, 0), box(300, 0), bow.get('there') ?? 0).at;
  const back = arrowRoute(box(300, 0), box(0, 0), bow.get('back') ?? 0).at;
  expect(Math.abs(there.y - back.y)).toBeGreaterThan(20);
});
