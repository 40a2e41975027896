import { expect, test } from 'vitest';
import { unpinActors } from '../../../src/commands/persona/unpinActors';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { relatedPersona } from '../../support/relatedPersona';

test('a pinned actor is left to the tidy layout, one without a pin stays as it is', () => {
  const after = expectCommand(relatedPersona, unpinActors({ actorIds: ['ben', 'shop'] }));
  expect(after.actors?.ben).toEqual({ label: 'Ben', kind: 'person', order: 'a0' });
  expect(after.actors?.shop).toBe(relatedPersona.actors?.shop);
});

test('nothing to unpin is said', () => {
  expect(expectRefusal(relatedPersona, unpinActors({ actorIds: [] }))).toMatch(/Select/);
});
