import { expect, test } from 'vitest';
import { deleteBlock } from '../../../src/commands/persona/deleteBlock';
import { deleteRating } from '../../../src/commands/persona/deleteRating';
import { editBlock } from '../../../src/commands/persona/editBlock';
import { expectCommand } from '../../support/expectCommand';
import { ratedSheet } from '../../support/ratedSheet';

test('a row goes', () => {
  const after = expectCommand(ratedSheet, deleteRating({ ratingId: 'calm' }));
  expect(Object.keys(after.ratings ?? {})).toEqual(['warm', 'maps']);
});

test('a block takes its rows along, and keeps its kind while it has some', () => {
  const after = expectCommand(ratedSheet, deleteBlock({ blockId: 'traits' }));
  expect(Object.keys(after.ratings ?? {})).toEqual(['maps']);
  const command = editBlock({ blockId: 'skills', change: { kind: 'goals' } });
  expect(command.check?.(ratedSheet)).toBe('Delete its rows first: a block of text holds none.');
});
