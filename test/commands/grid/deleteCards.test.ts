import { expect, test } from 'vitest';
import { deleteCards } from '../../../src/commands/grid/deleteCards';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .stage('Find', 'Sees')
  .cell('pains', 'Sees', 'A', 'B', 'C')
  .link('A', 'B')
  .link('B', 'C')
  .build();

test('cards go with the arrows at them', () => {
  const after = expectCommand(map, deleteCards({ cardIds: ['a'] }));
  expect(sketch(after)).toEqual(['Find > Sees | Pains: B, C']);
  expect(Object.keys(after.links)).toEqual(['b-to-c']);
});

test('nothing selected is refused', () => {
  expect(expectRefusal(map, deleteCards({ cardIds: [] }))).toBe('Select a card first.');
});
