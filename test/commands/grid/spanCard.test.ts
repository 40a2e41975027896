import { expect, test } from 'vitest';
import { spanCard } from '../../../src/commands/grid/spanCard';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .stage('Find', 'Sees', 'Asks')
  .stage('Buy', 'Pays')
  .cell('pains', 'Asks', { text: 'A', span: 2 })
  .inbox('Later')
  .build();

test('a card spans up to the last step, over stages, and back to one', () => {
  const one = expectCommand(map, spanCard({ cardId: 'a', span: 1 }));
  expect(Object.keys(one.cards.a ?? {})).not.toContain('span');
  expect(expectCommand(one, spanCard({ cardId: 'a', span: 2 }))).toEqual(map);
});

test('more than there are steps, none, and the inbox are refused', () => {
  expect(expectRefusal(map, spanCard({ cardId: 'a', span: 3 }))).toMatch(/no more steps/);
  expect(expectRefusal(map, spanCard({ cardId: 'a', span: 0 }))).toMatch(/at least one/);
  expect(expectRefusal(map, spanCard({ cardId: 'later', span: 1 }))).toMatch(/inbox/);
});
