import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { inOrder } from '../../../src/base/order';
import { moveRating } from '../../../src/commands/persona/moveRating';
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

test('a row moves before another one of its block', () => {
  const after = expectCommand(sheet, moveRating({ ratingId: 'writing', before: 'reading' }));
  expect(inOrder(after.ratings ?? {}).map(([id]) => id)).toEqual(['writing', 'reading']);
});
