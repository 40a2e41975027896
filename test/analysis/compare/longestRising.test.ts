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
    [1, 2, 4],
  ],
])('of %j it keeps those at %j', (numbers, kept) => {
  expect(longestRising(numbers)).toEqual(kept);
});

test('what it keeps rises', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
      const kept = longestRising(numbers).map((index) => numbers[index] ?? 0);
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
    }),
  );
});
