import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestRising } from '../../../src/analysis/compare/longestRising';

test.each([
  [[], []],
  [[4], [0]],
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [
    [2, 3, 1],
    [0, 1],
  ],
  [
    [5, 1, 2, 9, 3],
    [1, 2, 3],
  ],
])('of %j it keeps those at %j', (numbers, kept) => {
  expect(longestRising(numbers)).toEqual(kept);
});

test('of runs of one length the favoured one is kept', () => {
  expect(longestRising([2, 1])).toEqual([0]);
  expect(longestRising([2, 1], (index) => index === 1)).toEqual([1]);
  expect(longestRising([3, 1, 2], (index) => index === 0)).toEqual([1, 2]);
});

test('what it keeps rises', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
      const kept = longestRising(numbers).map((index) => numbers[index] ?? 0);
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
    }),
  );
});
