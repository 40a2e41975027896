import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { inOrder } from '../../../src/base/order';
import { addBlock } from '../../../src/commands/persona/addBlock';
import { createBlankPersona } from '../../../src/document/create';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const sheet = createBlankPersona(countedIds('b'));
const [first = '', second = ''] = inOrder(sheet.blocks).map(([id]) => id);

test('a block comes before another one', () => {
  const block = { id: 'new', kind: 'custom', title: 'Fears', before: second } as const;
  const after = expectCommand(sheet, addBlock(block));
  expect(
    inOrder(after.blocks)
      .map(([id]) => id)
      .slice(0, 3),
  ).toEqual([first, 'new', second]);
});

test('a taken id is refused', () => {
  const block = { id: first, kind: 'custom', title: '', before: null } as const;
  expect(expectRefusal(sheet, addBlock(block))).toMatch(/already/);
});
