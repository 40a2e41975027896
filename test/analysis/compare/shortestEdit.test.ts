import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestEdit } from '../../../src/analysis/compare/shortestEdit';

const common = (before: string, after: string) =>
  shortestEdit([...before], [...after])
    .map(([index]) => before[index])
    .join('');

test.each([
  ['', '', ''],
  ['abc', '', ''],
  ['', 'abc', ''],
  ['abc', 'abc', 'abc'],
  ['abcabba', 'cbabac', 4],
  ['kitten', 'sitting', 'ittn'],
  ['xaxcxabc', 'abcy', 'abc'],
])('%s and %s have %s in common', (before, after, expected) => {
  const found = common(before, after);
  expect(typeof expected === 'number' ? found.length : found).toBe(expected);
});

test('the pairs rise on both sides, and nothing shorter would do', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const pairs = shortestEdit([...before], [...after]);
      for (const [index, [one, other]] of pairs.entries()) {
        expect(before[one]).toBe(after[other]);
        const next = pairs[index + 1];
        if (next) expect([next[0] > one, next[1] > other]).toEqual([true, true]);
      }
      expect(pairs).toHaveLength(longestCommon(before, after));
    }),
  );
});

test('two texts that have next to nothing in common are not searched to the end', () => {
  const words = (prefix: string) =>
    Array.from({ length: 3_000 }, (_, index) => `${prefix}${index}`);
  expect(shortestEdit(words('a'), words('b'))).toEqual([]);
});

/** The slow, obvious way. */
function longestCommon(a: string, b: string): number {
  const rows = [new Array<number>(b.length + 1).fill(0)];
  for (let i = 1; i <= a.length; i++) {
    const row = [0];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] ?? [];
      row[j] =
        a[i - 1] === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
    }
    rows[i] = row;
  }
  return rows[a.length]?.[b.length] ?? 0;
}
