import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { editSheet } from '../../../src/commands/persona/editSheet';
import { createBlankPersona } from '../../../src/document/create';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const sheet = createBlankPersona(countedIds('b'));

test('facts of the head are set and removed', () => {
  const change = { title: 'Ana', role: 'Parent', age: '34' };
  const after = expectCommand(sheet, editSheet({ change }));
  expect(after).toMatchObject(change);
  const less = expectCommand(after, editSheet({ change: { age: null } }));
  expect(Object.keys(less)).not.toContain('age');
});

test('a name over the cap is refused', () => {
  expect(expectRefusal(sheet, editSheet({ change: { title: 'x'.repeat(201) } }))).toMatch(/200/);
});
