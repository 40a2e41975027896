import { expect, test } from 'vitest';
import { readNumber } from '../../../src/actions/segmentation/readNumber';

const percent = { least: 0, most: 100 };
const amount = { least: -1e15, most: 1e15, grouped: true };

test.each([
  ['18%', 18],
  [' 12,5 % ', 12.5],
  ['0.25', 0.25],
  ['.5', 0.5],
  ['1.234', 1.234],
  ['100', 100],
])('%s is a share of %d', (text, number) => {
  expect(readNumber(text, percent)).toBe(number);
});

test.each([
  ['1,200', 1200],
  ['1.200', 1200],
  ['1 200', 1200],
  ['1\u202f200\u00a0000', 1_200_000],
  ["1'200.50", 1200.5],
  ['1.200,50 €', 1200.5],
  ['$1,234,567.8', 1_234_567.8],
  ['−40', -40],
  ['12,5', 12.5],
])('%s is an amount of %d', (text, number) => {
  expect(readNumber(text, amount)).toBe(number);
});

test('an empty text is no number, and that is fine', () => {
  expect(readNumber('  ', percent)).toBeNull();
});

test.each(['lots', '101', '-1', '1e3', '12 of 40', '%', '1,2,3', '1.2,3.4'])(
  '“%s” is refused',
  (text) => {
    expect(readNumber(text, percent)).toBeUndefined();
  },
);
