import { expect, test } from 'vitest';
import { addRelation } from '../../../src/commands/persona/addRelation';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { relatedPersona } from '../../support/relatedPersona';

test('an arrow leads from one actor to another, or to the persona', () => {
  const after = expectCommand(relatedPersona, addRelation({ id: 'r', from: 'shop', to: null }));
  expect(after.relations?.r).toEqual({
    from: 'shop',
    to: null,
    label: '',
    style: 'solid',
    heads: 1,
  });
});

test('nobody is related to themselves, nor to somebody who is gone', () => {
  const refusal = (from: string | null, to: string | null) =>
    expectRefusal(relatedPersona, addRelation({ id: 'r', from, to }));
  expect(refusal('ben', 'ben')).toMatch(/two different/);
  expect(refusal(null, null)).toMatch(/two different/);
  expect(refusal('ben', 'nobody')).toMatch(/no longer/);
});
