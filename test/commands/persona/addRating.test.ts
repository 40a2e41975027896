import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { inOrder } from '../../../src/base/order';
import { addRating } from '../../../src/commands/persona/addRating';
import { createBlankPersona } from '../../../src/document/create';
import type { PersonaDocument } from '../../../src/document/persona';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const sheet: PersonaDocument = {
  ...createBlankPersona(countedIds('b')),
  blocks: {
    skills: { kind: 'skills', title: 'Skills', text: '', order: 'a0' },
    notes: { kind: 'custom', title: 'Notes', text: '', order: 'a1' },
  },
  ratings: {
    reading: { blockId: 'skills', label: 'Reading', level: 4, order: 'a0' },
    writing: { blockId: 'skills', label: 'Writing', level: 2, order: 'a1' },
  },
};

const row = { id: 'new', blockId: 'skills', label: 'Listening', level: 3 };

test('a row comes before another one', () => {
  const after = expectCommand(sheet, addRating({ ...row, before: 'writing' }));
  expect(inOrder(after.ratings ?? {}).map(([id]) => id)).toEqual(['reading', 'new', 'writing']);
});

test('the first row of a sheet that had none', () => {
  const { ratings: _, ...rest } = sheet;
  const bare: PersonaDocument = rest;
  const after = expectCommand(bare, addRating({ ...row, opposite: 'Talking', before: null }));
  expect(after.ratings?.new).toMatchObject({ label: 'Listening', opposite: 'Talking', level: 3 });
});

test('a block of text takes no rows, and a level is whole', () => {
  const wrong = addRating({ ...row, blockId: 'notes', before: null });
  expect(expectRefusal(sheet, wrong)).toMatch(/no rows to rate/);
  const half = addRating({ ...row, level: 2.5, before: null });
  expect(expectRefusal(sheet, half)).toMatch(/1 to 5/);
});
