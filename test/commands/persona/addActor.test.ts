import { expect, test } from 'vitest';
import { inOrder } from '../../../src/base/order';
import { addActor } from '../../../src/commands/persona/addActor';
import type { PersonaDocument } from '../../../src/document/persona';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { relatedPersona } from '../../support/relatedPersona';

const eva = { id: 'eva', relationId: 'new', kind: 'person', label: 'Eva' } as const;

test('an actor comes before another one, related to whom it was added to', () => {
  const after = expectCommand(relatedPersona, addActor({ ...eva, of: 'ben', before: 'shop' }));
  expect(inOrder(after.actors ?? {}).map(([id]) => id)).toEqual(['ben', 'eva', 'shop', 'mia']);
  expect(after.relations?.new).toMatchObject({ from: 'ben', to: 'eva', heads: 1 });
});

test('the first actor of a sheet is related to the persona itself', () => {
  const { actors: _, relations: __, ...rest } = relatedPersona;
  const alone: PersonaDocument = rest;
  const after = expectCommand(alone, addActor({ ...eva, of: null, before: null }));
  expect(after.relations).toMatchObject({ new: { from: null, to: 'eva' } });
});

test('nobody is added to an actor that is gone', () => {
  const command = addActor({ ...eva, of: 'nobody', before: null });
  expect(expectRefusal(relatedPersona, command)).toMatch(/no longer/);
});
