import { expect, test } from 'vitest';
import { editDocument } from '../../../src/commands/grid/editDocument';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .persona('Ana')
  .persona('Ben')
  .stage('Find', 'Sees')
  .cell(
    'pains',
    'Sees',
    { text: 'A', personaIds: ['ana', 'ben'] },
    { text: 'B', personaIds: ['ben'] },
  )
  .emotion('Sees', 1, { persona: 'Ana' })
  .emotion('Sees', -1, { persona: 'Ben' })
  .build();

test('facts are set and removed', () => {
  const change = { title: 'To be', state: 'to-be', owner: 'CX team' } as const;
  const after = expectCommand(map, editDocument({ change }));
  expect(after).toMatchObject(change);
  const less = expectCommand(after, editDocument({ change: { owner: null } }));
  expect(Object.keys(less)).not.toContain('owner');
});

test('a title over the cap is refused', () => {
  const change = { title: 'x'.repeat(201) };
  expect(expectRefusal(map, editDocument({ change }))).toMatch(/200/);
});

test('what was known of the journey goes with it', () => {
  const service = { ...map, journeyId: 'trip', journeyActions: ['a'] };
  const journeyActions = (journeyId: string | null) =>
    expectCommand(service, editDocument({ change: { journeyId } })).journeyActions;
  expect(journeyActions('other')).toBeUndefined();
  expect(journeyActions(null)).toBeUndefined();
  expect(journeyActions('trip')).toEqual(['a']);
});
