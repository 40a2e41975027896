import { expect, test } from 'vitest';
import { moveCardsBy } from '../../../src/commands/grid/moveCardsBy';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .usualLanes()
  .stage('Find', 'Sees', 'Asks')
  .cell('Quotes', 'Sees', 'Q')
  .cell('Pains', 'Sees', 'A', 'B', 'C')
  .cell('Pains', 'Asks', 'D', 'E')
  .build();
const shift = (cardIds: string[], dx: -1 | 0 | 1, dy: -1 | 0 | 1) =>
  moveCardsBy({ cardIds, dx, dy });

test('up and down pass the neighbours of the stack', () => {
  expect(sketch(expectCommand(map, shift(['b'], 0, 1)))[0]).toContain('Pains: A, C, B');
  expect(sketch(expectCommand(map, shift(['b', 'c'], 0, -1)))[0]).toContain('Pains: B, C, A');
});

test('past the end of the stack it is the next lane that holds cards', () => {
  const up = expectCommand(map, shift(['a'], 0, -1));
  expect(sketch(up)[0]).toBe('Find > Sees | Quotes: Q, A | Pains: B, C');
  expect(up.cards.a?.type).toBe('quote');
  const down = expectCommand(map, shift(['q'], 0, 1));
  expect(sketch(down)[0]).toBe('Find > Sees | Pains: Q, A, B, C');
});

test('sideways a card takes the same place in the neighbour stack', () => {
  expect(sketch(expectCommand(map, shift(['b'], 1, 0)))).toEqual([
    'Find > Sees | Quotes: Q | Pains: A, C',
    'Find > Asks | Pains: D, B, E',
  ]);
});

test('cards of several cells move together', () => {
  const after = expectCommand(map, shift(['q', 'c'], 1, 0));
  expect(sketch(after)).toEqual([
    'Find > Sees | Pains: A, B',
    'Find > Asks | Quotes: Q | Pains: D, E, C',
  ]);
});

test('the edges of the map are refused', () => {
  expect(expectRefusal(map, shift(['a'], -1, 0))).toBe('This is the first step.');
  expect(expectRefusal(map, shift(['a', 'd'], 1, 0))).toBe('This is the last step.');
  const top = journey().stage('Find', 'Sees').cell('pains', 'Sees', 'A').build();
  expect(expectRefusal(top, shift(['a'], 0, -1))).toBe('This is the first lane.');
  expect(expectRefusal(top, shift(['a'], 0, 1))).toBe('This is the last lane.');
});
