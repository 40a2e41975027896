import { expect, test } from 'vitest';
import { markCards } from '../../../src/commands/grid/markCards';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .persona('Ana')
  .stage('Find', 'Sees')
  .cell('pains', 'Sees', { text: 'Slow', tags: ['web'] }, 'Dear')
  .build();

test('a tag joins the tags that each card has', () => {
  const after = expectCommand(map, markCards({ cardIds: ['slow', 'dear'], addTags: ['fix'] }));
  expect(after.cards.slow?.tags).toEqual(['web', 'fix']);
  expect(after.cards.dear?.tags).toEqual(['fix']);
});

test('the last tag taken leaves no list behind', () => {
  const after = expectCommand(map, markCards({ cardIds: ['slow'], removeTags: ['web'] }));
  expect(Object.keys(after.cards.slow ?? {})).not.toContain('tags');
});

test('personas are assigned', () => {
  const after = expectCommand(map, markCards({ cardIds: ['dear'], addPersonaIds: ['ana'] }));
  expect(after.cards.dear?.personaIds).toEqual(['ana']);
  expect(expectRefusal(map, markCards({ cardIds: ['dear'], addPersonaIds: ['ben'] }))).toMatch(
    /persona/,
  );
});
