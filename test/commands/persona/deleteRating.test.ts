import { expect, test } from 'vitest';
import { deleteRating } from '../../../src/commands/persona/deleteRating';
import { expectCommand } from '../../support/expectCommand';
import { skillSheet } from '../../support/skillSheet';

test('a row goes and its neighbours stay', () => {
  const after = expectCommand(skillSheet, deleteRating({ ratingId: 'reading' }));
  expect(Object.keys(after.ratings ?? {})).toEqual(['writing']);
});
