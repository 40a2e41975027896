import { expect, test } from 'vitest';
import { editPersona } from '../../../src/commands/grid/editPersona';
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

test('name and look change', () => {
  const change = { name: 'Anna', color: '#000000', marker: 'star' } as const;
  const after = expectCommand(map, editPersona({ personaId: 'ana', change }));
  expect(after.personas.ana).toMatchObject(change);
});

test('a persona that is gone is refused', () => {
  expect(expectRefusal(map, editPersona({ personaId: 'gone', change: {} }))).toMatch(/no longer/);
});
