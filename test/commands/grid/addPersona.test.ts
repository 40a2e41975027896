import { expect, test } from 'vitest';
import { addPersona } from '../../../src/commands/grid/addPersona';
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

test('a persona gets the next free colour and marker', () => {
  const after = expectCommand(map, addPersona({ id: 'new', name: 'Cem' }));
  const [ana, ben, cem] = personasInOrder(after).map(([, persona]) => persona);
  expect(cem?.name).toBe('Cem');
  expect([ana?.color, ben?.color]).not.toContain(cem?.color);
  expect(cem?.marker).not.toBe(ana?.marker);
});

test('a given look and document are kept', () => {
  const look = { color: '#123456', marker: 'star', documentId: 'doc' } as const;
  const after = expectCommand(map, addPersona({ id: 'new', name: 'Cem', ...look }));
  expect(after.personas.new).toMatchObject(look);
});

test('somebody can come as an employee', () => {
  const after = expectCommand(map, addPersona({ id: 'new', name: 'Cem', side: 'employee' }));
  expect(after.personas.new).toMatchObject({ name: 'Cem', side: 'employee' });
});
