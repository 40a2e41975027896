import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { inOrder } from '../../../src/base/order';
import { editBlock } from '../../../src/commands/persona/editBlock';
import { createBlankPersona } from '../../../src/document/create';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const sheet = createBlankPersona(countedIds('b'));
const [first = '', second = ''] = inOrder(sheet.blocks).map(([id]) => id);

test('a block says something else', () => {
  const change = { title: 'Aims', text: 'Save time' };
  const after = expectCommand(sheet, editBlock({ blockId: first, change }));
  expect(after.blocks[first]).toMatchObject(change);
  expect(after.blocks[second]).toBe(sheet.blocks[second]);
});

test('a block that is gone is refused', () => {
  expect(expectRefusal(sheet, editBlock({ blockId: 'gone', change: {} }))).toMatch(/no longer/);
});
