import { expect, test } from 'vitest';
import { inOrder } from '../../../src/base/order';
import { moveRating } from '../../../src/commands/persona/moveRating';
import { expectCommand } from '../../support/expectCommand';
import { skillSheet } from '../../support/skillSheet';

test('a row moves before another one of its block', () => {
  const after = expectCommand(skillSheet, moveRating({ ratingId: 'writing', before: 'reading' }));
  expect(inOrder(after.ratings ?? {}).map(([id]) => id)).toEqual(['writing', 'reading']);
});
