import { expect, test } from 'vitest';
import { movePersona } from '../../../src/commands/grid/movePersona';
import { personasInOrder } from '../../../src/document/queries';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';

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

test('a persona comes before another one', () => {
  const after = expectCommand(map, movePersona({ personaId: 'ben', before: 'ana' }));
  expect(personasInOrder(after).map(([id]) => id)).toEqual(['ben', 'ana']);
  expect(expectCommand(after, movePersona({ personaId: 'ana', before: null }))).toBe(after);
});
