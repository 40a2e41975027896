import { expect, test } from 'vitest';
import { withUnit } from '../../src/document/withUnit';

test.each([
  [28, '%', '28%'],
  ['1,200', 'calls', '1,200 calls'],
  [4.4, 'of 5', '4.4 of 5'],
  [38.5, '°C', '38.5°C'],
  [7, undefined, '7'],
])('%s in %s is written %s', (number, unit, text) => {
  expect(withUnit(number, unit)).toBe(text);
});
