import { expect, test } from 'vitest';
import { moveRating } from '../../../src/commands/persona/moveRating';
import { ratingsOf } from '../../../src/document/personaQueries';
import { expectCommand } from '../../support/expectCommand';
import { ratedSheet } from '../../support/ratedSheet';

test('a row comes before another of its block', () => {
  const after = expectCommand(ratedSheet, moveRating({ ratingId: 'warm', before: 'calm' }));
  expect(ratingsOf(after, 'traits').map(([id]) => id)).toEqual(['warm', 'calm']);
  expect(expectCommand(after, moveRating({ ratingId: 'warm', before: 'calm' }))).toBe(after);
});
