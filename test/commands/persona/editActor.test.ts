import { expect, test } from 'vitest';
import { editActor } from '../../../src/commands/persona/editActor';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { relatedPersona } from '../../support/relatedPersona';

test('an actor becomes another persona of the library, and is unlinked again', () => {
  const change = { kind: 'persona', documentId: 'p2' } as const;
  const linked = expectCommand(relatedPersona, editActor({ actorId: 'ben', change }));
  expect(linked.actors?.ben).toMatchObject({ kind: 'persona', documentId: 'p2', label: 'Ben' });
  const alone = expectCommand(linked, editActor({ actorId: 'ben', change: { documentId: null } }));
  expect(alone.actors?.ben).not.toHaveProperty('documentId');
});

test('a name that is too long is refused', () => {
  const change = { label: 'x'.repeat(201) };
  expect(expectRefusal(relatedPersona, editActor({ actorId: 'ben', change }))).toMatch(/200/);
});
