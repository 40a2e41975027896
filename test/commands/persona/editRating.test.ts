import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { editRating } from '../../../src/commands/persona/editRating';
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

test('a row gets another level, and an end that is emptied is absent', () => {
  const rated = editRating({ ratingId: 'writing', change: { level: 5, opposite: 'Drawing' } });
  const after = expectCommand(sheet, rated);
  expect(after.ratings?.writing).toMatchObject({ level: 5, opposite: 'Drawing' });
  const bare = editRating({ ratingId: 'writing', change: { opposite: null } });
  expect(expectCommand(after, bare).ratings?.writing).not.toHaveProperty('opposite');
});

test('levels beyond the scale and rows that are gone are refused', () => {
  expect(expectRefusal(sheet, editRating({ ratingId: 'writing', change: { level: 6 } }))).toMatch(
    /1 to 5/,
  );
  expect(expectRefusal(sheet, editRating({ ratingId: 'lost', change: { level: 1 } }))).toMatch(
    /no longer/,
  );
});
