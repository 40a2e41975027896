import { expect, test } from 'vitest';
import { derivedId } from '../../../src/commands/derivedId';
import { duplicateCards } from '../../../src/commands/grid/duplicateCards';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .stage('Find', 'Sees')
  .cell('pains', 'Sees', { text: 'A', severity: 3 }, 'B', 'C')
  .link('A', 'B')
  .link('B', 'C')
  .build();

test('copies stand under their cards, with the arrows between them', () => {
  const after = expectCommand(map, duplicateCards({ cardIds: ['b', 'a'], id: 'copy' }));
  expect(sketch(after)[0]).toBe('Find > Sees | Pains: A, A, B, B, C');
  expect(after.cards.copy).toMatchObject({ text: 'A', severity: 3 });
  expect(after.cards[derivedId('copy', 1)]?.text).toBe('B');
  expect(Object.values(after.links).map(({ from, to }) => `${from} ${to}`)).toEqual([
    'a b',
    'b c',
    'copy copy-1',
  ]);
});
