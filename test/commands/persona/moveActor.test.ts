import { expect, test } from 'vitest';
import { moveActor } from '../../../src/commands/persona/moveActor';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { relatedPersona } from '../../support/relatedPersona';

test('an actor stays where it is put, in whole units', () => {
  const after = expectCommand(relatedPersona, moveActor({ actorId: 'shop', x: -0.2, y: 12.6 }));
  expect(after.actors?.shop).toMatchObject({ x: 0, y: 13 });
});

test('a place beyond the format is refused', () => {
  const command = moveActor({ actorId: 'shop', x: 2e6, y: 0 });
  expect(expectRefusal(relatedPersona, command)).toMatch(/too far/);
});
