import { expect, test } from 'vitest';
import { deleteLinks } from '../../../src/commands/grid/deleteLinks';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';

const map = journey()
  .stage('Find', 'Sees')
  .cell('pains', 'Sees', 'A', 'B', 'C')
  .link('A', 'B')
  .build();

test('arrows go, their cards stay', () => {
  const after = expectCommand(map, deleteLinks({ linkIds: ['a-to-b'] }));
  expect(after.links).toEqual({});
  expect(after.cards).toBe(map.cards);
});
