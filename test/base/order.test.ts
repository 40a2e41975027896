import { expect, test } from 'vitest';
import { risingKeys } from '../../src/base/order';

test('siblings that share a key make room', () => {
  const keys = risingKeys([
    ['a', 'a0'],
    ['x', null],
    ['b', 'a0'],
    ['c', 'a1'],
  ]);
  expect([...keys.keys()]).toEqual(['x', 'b']);
  const [x = '', b = ''] = keys.values();
  expect('a0' < x && x < b && b < 'a1').toBe(true);
});
