import { expect, test } from 'vitest';
import { deleteActors } from '../../../src/commands/persona/deleteActors';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { relatedPersona } from '../../support/relatedPersona';

test('an actor takes its relations along and leaves the others', () => {
  const after = expectCommand(relatedPersona, deleteActors({ actorIds: ['ben'] }));
  expect(Object.keys(after.actors ?? {})).toEqual(['shop', 'mia']);
  expect(Object.keys(after.relations ?? {})).toEqual(['calls']);
});

test('an actor that is gone already is said', () => {
  expect(expectRefusal(relatedPersona, deleteActors({ actorIds: ['x'] }))).toMatch(/no longer/);
});
