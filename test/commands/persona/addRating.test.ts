import { expect, test } from 'vitest';
import { addRating } from '../../../src/commands/persona/addRating';
import type { PersonaDocument } from '../../../src/document/persona';
import { ratingsOf } from '../../../src/document/personaQueries';
import { expectCommand } from '../../support/expectCommand';
import { ratedSheet } from '../../support/ratedSheet';

const row = { id: 'new', label: 'Open', before: null };

test('a trait gets a second end and stands in the middle', () => {
  const after = expectCommand(ratedSheet, addRating({ ...row, blockId: 'traits' }));
  expect(ratingsOf(after, 'traits').map(([id]) => id)).toEqual(['calm', 'warm', 'new']);
  expect(after.ratings?.new).toMatchObject({ label: 'Open', opposite: '', level: 3 });
});

test('a skill has one end and can come before another', () => {
  const after = expectCommand(ratedSheet, addRating({ ...row, blockId: 'skills', before: 'maps' }));
  expect(ratingsOf(after, 'skills').map(([id]) => id)).toEqual(['new', 'maps']);
  expect(after.ratings?.new).not.toHaveProperty('opposite');
});

test('the first row makes the table; a block of text takes none', () => {
  const { ratings: _, ...rest } = ratedSheet;
  const bare: PersonaDocument = rest;
  const after = expectCommand(bare, addRating({ ...row, blockId: 'traits' }));
  expect(Object.keys(after.ratings ?? {})).toEqual(['new']);
  expect(addRating({ ...row, blockId: 'goals' }).check?.(ratedSheet)).toBe(
    'This block holds text, not ratings.',
  );
});
