import { expect, test } from 'vitest';
import { inOrder } from '../../../src/base/order';
import { addRating } from '../../../src/commands/persona/addRating';
import type { PersonaDocument } from '../../../src/document/persona';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { skillSheet } from '../../support/skillSheet';

const row = { id: 'new', blockId: 'skills', label: 'Listening', level: 3 };

test('a row comes before another one', () => {
  const after = expectCommand(skillSheet, addRating({ ...row, before: 'writing' }));
  expect(inOrder(after.ratings ?? {}).map(([id]) => id)).toEqual(['reading', 'new', 'writing']);
});

test('the first row of a sheet that had none', () => {
  const { ratings: _, ...rest } = skillSheet;
  const bare: PersonaDocument = rest;
  const after = expectCommand(bare, addRating({ ...row, opposite: 'Talking', before: null }));
  expect(after.ratings?.new).toMatchObject({ label: 'Listening', opposite: 'Talking', level: 3 });
});

test('a block of text takes no rows, and a level is whole', () => {
  const wrong = addRating({ ...row, blockId: 'notes', before: null });
  expect(expectRefusal(skillSheet, wrong)).toMatch(/no rows to rate/);
  const half = addRating({ ...row, level: 2.5, before: null });
  expect(expectRefusal(skillSheet, half)).toMatch(/1 to 5/);
});
