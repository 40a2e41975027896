import { expect, test } from 'vitest';
import { moveCards } from '../../../src/commands/grid/moveCards';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .usualLanes()
  .stage('Find', 'Sees', 'Asks')
  .cell('Pains', 'Sees', 'A', 'B', 'C')
  .cell('Quotes', 'Asks', 'Q')
  .cell('Quotes', 'Asks', { text: 'Photo', type: 'image' })
  .build();
const here = { stepId: 'sees', laneId: 'pains' };

test('a card moves inside its stack', () => {
  const after = expectCommand(map, moveCards({ cardIds: ['c'], ...here, before: 'a' }));
  expect(sketch(after)[0]).toBe('Find > Sees | Pains: C, A, B');
});

test('several cards keep map order, and a moved one is no landmark', () => {
  const after = expectCommand(map, moveCards({ cardIds: ['b', 'a'], ...here, before: 'b' }));
  expect(after).toBe(map);
  const down = expectCommand(map, moveCards({ cardIds: ['b', 'a'], ...here, before: null }));
  expect(sketch(down)[0]).toBe('Find > Sees | Pains: C, A, B');
});

test('the new lane re-types cards, pictures and kept ones excepted', () => {
  const move = { cardIds: ['q', 'photo'], ...here, before: 'b' };
  const after = expectCommand(map, moveCards(move));
  expect(sketch(after)).toEqual(['Find > Sees | Pains: A, Q, Photo, B, C', 'Find > Asks']);
  expect([after.cards.q?.type, after.cards.photo?.type]).toEqual(['pain', 'image']);
  const kept = expectCommand(map, moveCards({ ...move, keepTypes: true }));
  expect(kept.cards.q?.type).toBe('quote');
});

test('a card goes to the inbox and keeps its lane as a hint', () => {
  const inbox = { cardIds: ['a'], stepId: null, laneId: 'pains', before: null };
  const after = expectCommand(map, moveCards(inbox));
  expect(sketch(after).at(-1)).toBe('inbox | A');
});

test('emotion lanes are refused', () => {
  const move = { cardIds: ['a'], stepId: 'sees', laneId: 'emotion', before: null };
  expect(expectRefusal(map, moveCards(move))).toMatch(/holds points/);
});
