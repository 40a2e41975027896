import { expect, test } from 'vitest';
import { removePersona } from '../../../src/commands/grid/removePersona';
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

test('a persona goes with points and marks', () => {
  const after = expectCommand(map, removePersona({ personaId: 'ben' }));
  expect(Object.keys(after.emotions)).toEqual(['emotion/sees/ana']);
  expect(after.cards.a?.personaIds).toEqual(['ana']);
  expect(Object.keys(after.cards.b ?? {})).not.toContain('personaIds');
});

test('the last persona is refused', () => {
  const one = journey().stage('Find').build();
  expect(expectRefusal(one, removePersona({ personaId: 'customer' }))).toMatch(/at least one/);
});
