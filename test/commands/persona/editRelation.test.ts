import { expect, test } from 'vitest';
import { editRelation } from '../../../src/commands/persona/editRelation';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { relatedPersona } from '../../support/relatedPersona';

test('label, line and heads of an arrow change', () => {
  const change = { label: 'sells to', style: 'dotted', heads: 2 } as const;
  const after = expectCommand(relatedPersona, editRelation({ relationId: 'buys', change }));
  expect(after.relations?.buys).toEqual({ from: 'ben', to: 'shop', ...change });
});

test('a relation that is gone is said', () => {
  const command = editRelation({ relationId: 'none', change: { heads: 0 } });
  expect(expectRefusal(relatedPersona, command)).toMatch(/no longer/);
});
