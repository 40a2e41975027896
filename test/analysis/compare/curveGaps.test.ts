import { expect, test } from 'vitest';
import { curveGaps } from '../../../src/analysis/compare/curveGaps';

const gaps = (...points: [was: number | null, is: number | null][]) =>
  curveGaps(points.map(([was, is]) => ({ was, is }))).map(({ from, to, isBetter }) => [
    from.at,
    to.at,
    isBetter ? 'better' : 'worse',
  ]);

test('where the curves cross, what is better ends and what is worse begins', () => {
  expect(gaps([0, 1], [0, -1])).toEqual([
    [0, 0.5, 'better'],
    [0.5, 1, 'worse'],
  ]);
});

test('a step that one version did not rate is bridged as its line bridges it', () => {
  expect(gaps([-1, 1], [null, 1], [-1, 1])).toEqual([
    [0, 1, 'better'],
    [1, 2, 'better'],
  ]);
});

test('there is no gap before the first and after the last rated step, nor where both run alike', () => {
  expect(gaps([null, 1], [0, 0], [0, 0], [null, -1])).toEqual([]);
});
