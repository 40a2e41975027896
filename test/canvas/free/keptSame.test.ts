import { expect, test } from 'vitest';
import { keptSame } from '../../../src/canvas/free/keptSame';

const item = (id: string, x: number) => ({ id, at: { x }, names: ['a'], from: undefined });

test('what says the same stays the same object, and the list does when all do', () => {
  const before = [item('one', 1), item('two', 2)];
  expect(keptSame(before, [item('one', 1), item('two', 2)])).toBe(before);
  const after = keptSame(before, [item('one', 1), item('two', 3)]);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).toEqual(item('two', 3));
});

test('another order, one more and one less are another list of the same objects', () => {
  const before = [item('one', 1), item('two', 2)];
  expect(keptSame(before, [item('two', 2), item('one', 1)])).toEqual([before[1], before[0]]);
  expect(keptSame(before, [item('two', 2)])[0]).toBe(before[1]);
  expect(keptSame(before, [...before, item('three', 3)])).toHaveLength(3);
});
