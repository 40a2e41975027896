import { expect, test } from 'vitest';
import { arrange } from '../../src/commands/arrange';

const siblings = [
  ['a', { order: 'a0' }],
  ['b', { order: 'a1' }],
  ['c', { order: 'a2' }],
] as const;

function orderAfter(ids: string[], before: string | null): string[] {
  const orders = new Map<string, string>(siblings.map(([id, { order }]) => [id, order]));
  for (const [id, order] of arrange(siblings, ids, before)) orders.set(id, order);
  return [...orders.keys()].sort((a, b) =>
    (orders.get(a) ?? '') < (orders.get(b) ?? '') ? -1 : 1,
  );
}

test('new ones come before the landmark, or to the end', () => {
  expect(orderAfter(['x', 'y'], 'b')).toEqual(['a', 'x', 'y', 'b', 'c']);
  expect(orderAfter(['x'], null)).toEqual(['a', 'b', 'c', 'x']);
  expect(orderAfter(['x'], 'gone')).toEqual(['a', 'b', 'c', 'x']);
});

test('a landmark that moves itself stands for what comes after it', () => {
  expect(orderAfter(['b', 'a'], 'b')).toEqual(['b', 'a', 'c']);
});

test('only what moves gets a key', () => {
  expect([...arrange(siblings, ['a'], null).keys()]).toEqual(['a']);
});
