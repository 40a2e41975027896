import { expect, test } from 'vitest';
import { type Box, contains } from '../../src/base/geometry';
import { type FreeLine, type FreeRoute, routesOf } from '../../src/layout/freeRoutes';

const box = (x: number, y: number): Box => ({ x, y, width: 120, height: 40 });
const arrow = (id: string, from: string, to: string, words = false) => ({
  id,
  from,
  to,
  form: 'arrow' as const,
  labelSize: words ? { width: 130, height: 20 } : null,
});

function waysOf(lines: (FreeLine & { form: 'arrow' })[], boxes: Record<string, Box>) {
  return routesOf(lines, new Map(Object.entries(boxes)));
}

const onTheWay = ({ from, control1, control2, to }: FreeRoute) =>
  Array.from({ length: 101 }, (_, step) => {
    const share = step / 100;
    const rest = 1 - share;
    const along = (axis: 'x' | 'y') =>
      rest ** 3 * from[axis] +
      3 * rest ** 2 * share * control1[axis] +
      3 * rest * share ** 2 * control2[axis] +
      share ** 3 * to[axis];
    return { x: along('x'), y: along('y') };
  });

const column = { a: box(0, 0), b: box(0, 100), c: box(0, 200) };

test('an arrow goes around whom it does not lead to', () => {
  const route = waysOf([arrow('ac', 'a', 'c')], column).get('ac');
  const hidden = onTheWay(route ?? expect.fail()).filter((point) => contains(column.b, point));
  expect(hidden).toEqual([]);
});

test('an arrow that nothing stands in the way of is straight', () => {
  const route = waysOf([arrow('ab', 'a', 'b')], column).get('ab');
  expect(route?.from.x).toBe(60);
  expect(route?.at).toEqual({ x: 60, y: 70 });
});

test('words of arrows in one column do not cover each other', () => {
  const lines = [
    arrow('ab', 'a', 'b', true),
    arrow('bc', 'b', 'c', true),
    arrow('ac', 'a', 'c', true),
  ];
  const places = [...waysOf(lines, column).values()].map(({ at }) => at);
  for (const [index, place] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      const isApart = Math.abs(place.x - other.x) >= 130 || Math.abs(place.y - other.y) >= 20;
      expect(isApart).toBe(true);
    }
  }
});

test('where every way is blocked the arrow still leads from one to the other', () => {
  const wall = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`w${index}`, box(-480 + index * 120, 100)]),
  );
  const route = waysOf([arrow('ac', 'a', 'c')], { a: column.a, c: column.c, ...wall }).get('ac');
  expect(route?.at).toEqual({ x: 60, y: 120 });
});
