import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { inOrder } from '../../../src/base/order';
import { deleteBlock } from '../../../src/commands/persona/deleteBlock';
import { createBlankPersona } from '../../../src/document/create';
import { expectCommand } from '../../support/expectCommand';

const sheet = createBlankPersona(countedIds('b'));
const [first = '', second = ''] = inOrder(sheet.blocks).map(([id]) => id);

test('a block goes', () => {
  const after = expectCommand(sheet, deleteBlock({ blockId: first }));
  expect(Object.keys(after.blocks)).not.toContain(first);
  expect(Object.keys(after.blocks)).toContain(second);
});

test('the rows of a block that rates go with it', () => {
  const rated = {
    ...sheet,
    blocks: { ...sheet.blocks, skills: { kind: 'skills', title: '', text: '', order: 'b00' } },
    ratings: { row: { blockId: 'skills', label: 'Reading', level: 4, order: 'a0' } },
  } as const;
  const after = expectCommand(rated, deleteBlock({ blockId: 'skills' }));
  expect(after.ratings).toEqual({});
});
