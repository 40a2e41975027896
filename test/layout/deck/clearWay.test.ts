import { expect, test } from 'vitest';
import { clearWay, crossesBox } from '../../../src/layout/deck/clearWay';

const box = (x: number, y: number, width = 100, height = 40) => ({ x, y, width, height });
const field = box(0, 0, 600, 400);

test('a line crosses what it runs over and not what it runs along', () => {
  const line = [
    { x: 0, y: 50 },
    { x: 300, y: 50 },
  ];
  expect(crossesBox(line, [box(100, 30)])).toBe(true);
  expect(crossesBox(line, [box(100, 50)])).toBe(false);
  expect(crossesBox(line, [box(400, 30)])).toBe(false);
});

test('a slanting line crosses what it runs over', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 300, y: 300 },
  ];
  expect(crossesBox(line, [box(100, 90)])).toBe(true);
  expect(crossesBox(line, [box(200, 90)])).toBe(false);
});

test('the way is straight where nothing stands between', () => {
  expect(clearWay(box(20, 100), box(300, 100), [], field)).toEqual({
    leaves: 'right',
    enters: 'left',
    points: [
      { x: 120, y: 120 },
      { x: 300, y: 120 },
    ],
  });
});

test('the way goes around what stands between, along gaps', () => {
  const between = box(150, 90, 100, 60);
  const way = clearWay(box(20, 100), box(300, 100), [between], field);
  expect(way?.points.length).toBeGreaterThan(2);
  expect(crossesBox(way?.points ?? [], [between])).toBe(false);
});

test('there is no way out of a box that is walled in', () => {
  const walls = [box(0, 0, 600, 98), box(0, 142, 600, 90), box(130, 90, 20, 60)];
  const narrow = box(0, 98, 600, 44);
  expect(clearWay(box(20, 100), box(300, 100), walls, narrow)).toBeNull();
});

test('the way turns once where one turn is enough', () => {
  const way = clearWay(box(20, 20), box(300, 200), [box(150, 90, 100, 60)], field);
  expect(way?.points).toHaveLength(3);
});

test('a way that leaps over a neighbour goes above or below it', () => {
  const neighbour = box(130, 100);
  const way = clearWay(box(20, 100), box(240, 100), [neighbour], field);
  expect(way?.points).toHaveLength(4);
  expect(crossesBox(way?.points ?? [], [neighbour])).toBe(false);
});
