import { expect, test } from 'vitest';
import { reverseRelation } from '../../../src/commands/persona/reverseRelation';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { relatedPersona } from '../../support/relatedPersona';

test('an arrow leads the other way', () => {
  const after = expectCommand(relatedPersona, reverseRelation({ relationId: 'asks' }));
  expect(after.relations?.asks).toMatchObject({ from: 'ben', to: null, label: 'asks' });
});

test('a relation that is gone is said', () => {
  expect(expectRefusal(relatedPersona, reverseRelation({ relationId: 'x' }))).toMatch(/no longer/);
});
