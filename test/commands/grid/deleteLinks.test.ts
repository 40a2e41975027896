import { expect, test } from 'vitest';
import { deleteLinks } from '../../../src/commands/grid/deleteLinks';
import { expectCommand } from '../../support/expectCommand';
import { linkedCards as map } from '../../support/smallMaps';

test('arrows go, their cards stay', () => {
  const after = expectCommand(map, deleteLinks({ linkIds: ['a-to-b'] }));
  expect(after.links).toEqual({});
  expect(after.cards).toBe(map.cards);
});
