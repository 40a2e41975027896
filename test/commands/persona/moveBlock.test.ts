import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { inOrder } from '../../../src/base/order';
import { moveBlock } from '../../../src/commands/persona/moveBlock';
import { createBlankPersona } from '../../../src/document/create';
import { expectCommand } from '../../support/expectCommand';

const sheet = createBlankPersona(countedIds('b'));
const [first = '', second = ''] = inOrder(sheet.blocks).map(([id]) => id);

test('a block comes before another one', () => {
  const after = expectCommand(sheet, moveBlock({ blockId: second, before: first }));
  expect(
    inOrder(after.blocks)
      .map(([id]) => id)
      .slice(0, 2),
  ).toEqual([second, first]);
  expect(expectCommand(after, moveBlock({ blockId: second, before: first }))).toBe(after);
});
