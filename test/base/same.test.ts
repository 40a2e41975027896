import { expect, test } from 'vitest';
import { same } from '../../src/base/same';

test('values that say the same are the same, whatever order their fields stand in', () => {
  expect(same({ a: [1, { b: 'x' }], c: null }, { c: null, a: [1, { b: 'x' }] })).toBe(true);
});

test.each([
  [{ a: 1 }, { a: 1, b: null }],
  [{ a: undefined }, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [0, '0'],
  [null, {}],
])('%j differs from %j', (one, other) => {
  expect(same(one, other)).toBe(false);
  expect(same(other, one)).toBe(false);
});
