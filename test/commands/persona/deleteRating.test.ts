import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { deleteRating } from '../../../src/commands/persona/deleteRating';
import { createBlankPersona } from '../../../src/document/create';
import type { PersonaDocument } from '../../../src/document/persona';
import { expectCommand } from '../../support/expectCommand';

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

test('a row goes and its neighbours stay', () => {
  const after = expectCommand(sheet, deleteRating({ ratingId: 'reading' }));
  expect(Object.keys(after.ratings ?? {})).toEqual(['writing']);
});
