import { expect, test } from 'vitest';
import { mergeCards } from '../../../src/commands/grid/mergeCards';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .stage('Find', 'Sees')
  .cell(
    'pains',
    'Sees',
    { text: 'A', tags: ['x'] },
    { text: 'B', tags: ['y'], details: 'why' },
    'C',
  )
  .link('A', 'B')
  .link('C', 'B')
  .build();

test('texts, tags and arrows meet in the first card', () => {
  const after = expectCommand(map, mergeCards({ cardIds: ['b', 'a'] }));
  expect(Object.keys(after.cards)).toEqual(['a', 'c']);
  expect(after.cards.a).toMatchObject({ text: 'A\nB', tags: ['x', 'y'], details: 'why' });
  expect(Object.values(after.links).map(({ from, to }) => `${from} ${to}`)).toEqual(['c a']);
});

test('one card alone is refused', () => {
  expect(expectRefusal(map, mergeCards({ cardIds: ['a'] }))).toMatch(/at least two/);
});
