import { expect, test } from 'vitest';
import { runsOf, spanAt } from '../../../src/screens/segments/rowRuns';

const heights = Array.from({ length: 100 }, () => 20);
const nothing = { from: 0, to: 0 };

test('rows in view are drawn with ten on either side', () => {
  expect(spanAt(heights, 1000, 1200, nothing)).toEqual({ from: 40, to: 70 });
});

test('at both ends the table has no more rows to draw', () => {
  expect(spanAt(heights, 0, 200, nothing)).toEqual({ from: 0, to: 20 });
  expect(spanAt(heights, 1900, 2100, nothing)).toEqual({ from: 85, to: 100 });
});

test('scrolling by a few rows draws nothing anew, by many it does', () => {
  const span = spanAt(heights, 1000, 1200, nothing);
  expect(spanAt(heights, 1080, 1280, span)).toBe(span);
  expect(spanAt(heights, 1160, 1360, span)).toEqual({ from: 48, to: 78 });
});

test('rows that are kept stand between gaps as high as what is left out', () => {
  const runs = runsOf([10, 20, 30, 40, 50, 60], { from: 2, to: 4 }, new Set([0, 5]));
  expect(runs).toEqual([
    { row: 0 },
    { gap: 20, before: 2 },
    { row: 2 },
    { row: 3 },
    { gap: 50, before: 5 },
    { row: 5 },
  ]);
  expect(runsOf([10, 20], nothing, new Set([0]))).toEqual([{ row: 0 }, { gap: 20, before: 2 }]);
});
