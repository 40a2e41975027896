import { expect, test } from 'vitest';
import { addLink } from '../../../src/commands/grid/addLink';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { linkedCards as map } from '../../support/smallMaps';

test('an arrow joins two cards, one head and flow unless said otherwise', () => {
  const after = expectCommand(map, addLink({ id: 'new', from: 'b', to: 'c' }));
  expect(after.links.new).toEqual({ from: 'b', to: 'c', heads: 1, kind: 'flow' });
  const full = { id: 'new', from: 'b', to: 'a', heads: 2, kind: 'loop', label: 'again' } as const;
  expect(expectCommand(map, addLink(full)).links.new?.label).toBe('again');
});

test('itself, the same again, and what is gone are refused', () => {
  expect(expectRefusal(map, addLink({ id: 'new', from: 'a', to: 'a' }))).toMatch(/itself/);
  expect(expectRefusal(map, addLink({ id: 'new', from: 'a', to: 'b' }))).toMatch(/already/);
  expect(expectRefusal(map, addLink({ id: 'new', from: 'a', to: 'gone' }))).toMatch(/no longer/);
});
