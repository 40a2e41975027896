import { expect, test } from 'vitest';
import type { Box } from '../../src/base/geometry';
import {
  areaAround,
  type Mounted,
  nextArea,
  nextMounted,
  nothingMounted,
} from '../../src/canvas/window';

const view: Box = { x: 0, y: 0, width: 1000, height: 800 };

function row(count: number): Map<string, Box> {
  return new Map(
    Array.from({ length: count }, (_, i) => [`c${i}`, { x: i * 100, y: 0, width: 90, height: 40 }]),
  );
}

function settle(boxes: Map<string, Box>, area: Box): Mounted[] {
  const steps: Mounted[] = [];
  let mounted = nothingMounted;
  do {
    mounted = nextMounted(mounted, area, [...boxes.keys()], (id) => boxes.get(id));
    steps.push(mounted);
  } while (mounted.waiting);
  return steps;
}

test('a small pan keeps the area, a larger one moves it', () => {
  const area = areaAround(view);
  expect(nextArea(area, { ...view, x: 150 })).toBe(area);
  expect(nextArea(area, { ...view, x: 250 })).not.toBe(area);
});

test('zooming in far shrinks the area even though the view lies inside it', () => {
  const area = areaAround(view);
  expect(nextArea(area, { x: 400, y: 300, width: 200, height: 160 }).width).toBeLessThan(300);
});

test('cards are mounted 24 a frame, those nearest to the middle first', () => {
  const boxes = row(60);
  const steps = settle(boxes, { x: 0, y: 0, width: 6000, height: 100 });
  expect(steps.map((step) => step.cards.size)).toEqual([24, 48, 60]);
  expect(
    [...(steps[0]?.cards ?? [])].every((id) => Math.abs(Number(id.slice(1)) - 29.5) < 13),
  ).toBe(true);
});

test('what left the area is dropped at once', () => {
  const boxes = row(10);
  const area = { x: 0, y: 0, width: 1000, height: 100 };
  const mounted = settle(boxes, area).at(-1) ?? nothingMounted;
  const next = nextMounted(mounted, area, ['c1', 'c2'], (id) => boxes.get(id));
  expect([...next.cards]).toEqual(['c1', 'c2']);
});

test('when nothing changes the same window comes back', () => {
  const boxes = row(10);
  const area = { x: 0, y: 0, width: 1000, height: 100 };
  const mounted = settle(boxes, area).at(-1) ?? nothingMounted;
  expect(nextMounted(mounted, area, [...boxes.keys()], (id) => boxes.get(id))).toBe(mounted);
});
