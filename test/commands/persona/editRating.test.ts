import { expect, test } from 'vitest';
import { editRating } from '../../../src/commands/persona/editRating';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { skillSheet } from '../../support/skillSheet';

test('a row gets another level, and an end that is emptied is absent', () => {
  const rated = editRating({ ratingId: 'writing', change: { level: 5, opposite: 'Drawing' } });
  const after = expectCommand(skillSheet, rated);
  expect(after.ratings?.writing).toMatchObject({ level: 5, opposite: 'Drawing' });
  const bare = editRating({ ratingId: 'writing', change: { opposite: null } });
  expect(expectCommand(after, bare).ratings?.writing).not.toHaveProperty('opposite');
});

test('levels beyond the scale and rows that are gone are refused', () => {
  expect(
    expectRefusal(skillSheet, editRating({ ratingId: 'writing', change: { level: 6 } })),
  ).toMatch(/1 to 5/);
  expect(expectRefusal(skillSheet, editRating({ ratingId: 'lost', change: { level: 1 } }))).toMatch(
    /no longer/,
  );
});
