import { expect, test } from 'vitest';
import { editRating } from '../../../src/commands/persona/editRating';
import { expectCommand } from '../../support/expectCommand';
import { ratedSheet } from '../../support/ratedSheet';

test('a row gets other words and another level', () => {
  const change = { label: 'Patient', level: 5 };
  const after = expectCommand(ratedSheet, editRating({ ratingId: 'calm', change }));
  expect(after.ratings?.calm).toMatchObject({ label: 'Patient', opposite: 'Hasty', level: 5 });
});

test('levels end at 5', () => {
  const command = editRating({ ratingId: 'calm', change: { level: 6 } });
  expect(command.check?.(ratedSheet)).toBe('Levels go from 1 to 5.');
});
