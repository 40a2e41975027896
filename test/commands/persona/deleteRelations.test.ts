import { expect, test } from 'vitest';
import { deleteRelations } from '../../../src/commands/persona/deleteRelations';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { relatedPersona } from '../../support/relatedPersona';

test('arrows go, their ends stay', () => {
  const after = expectCommand(relatedPersona, deleteRelations({ relationIds: ['asks', 'buys'] }));
  expect(Object.keys(after.relations ?? {})).toEqual(['calls']);
  expect(after.actors).toBe(relatedPersona.actors);
});

test('a relation that is gone is said', () => {
  const command = deleteRelations({ relationIds: ['none'] });
  expect(expectRefusal(relatedPersona, command)).toMatch(/no longer/);
});
