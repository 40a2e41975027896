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

test('a persona is tied to a sheet and let go again', () => {
  const link = editPersona({ personaId: 'ana', change: { documentId: 'sheet', name: 'Anna' } });
  const linked = expectCommand(map, link);
  expect(linked.personas.ana).toMatchObject({ documentId: 'sheet', name: 'Anna' });
  const unlink = editPersona({ personaId: 'ana', change: { documentId: null } });
  expect(expectCommand(linked, unlink).personas.ana).not.toHaveProperty('documentId');
  expect([link.label, unlink.label]).toEqual(['Link persona', 'Unlink persona']);
});

test('a customer becomes an employee and a customer again, with every rating kept', () => {
  const hire = editPersona({ personaId: 'ben', change: { side: 'employee' } });
  const hired = expectCommand(map, hire);
  expect(hired.personas.ben?.side).toBe('employee');
  expect(hired.emotions).toEqual(map.emotions);
  const back = editPersona({ personaId: 'ben', change: { side: null } });
  expect(expectCommand(hired, back)).toEqual(map);
  expect([hire.label, back.label]).toEqual(['Make an employee', 'Make a customer']);
});
