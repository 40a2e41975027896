import { expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { replaceContent } from '../../src/commands/replaceContent';
import { createBlankPersona } from '../../src/document/create';
import { limits } from '../../src/document/limits';
import { journey } from '../support/build';
import { expectCommand, expectRefusal } from '../support/expectCommand';
import { testEditor } from '../support/testEditor';

const map = () =>
  journey('Ordering')
    .stage('Find', 'Sees ad')
    .cell('Pains', 'Sees ad', { text: 'Slow', severity: 2 }, 'Dear')
    .emotion('Sees ad', 0.5);
const mine = map().build();
const other = map()
  .with({ title: 'Ordering food', owner: 'Ana' })
  .stage('Buy', 'Pays')
  .cell('Pains', 'Pays', 'Card declined')
  .build();
const { dear: _, ...cards } = other.cards;
const after = { ...other, cards: { ...cards, slow: { ...other.cards.slow, text: 'Too slow' } } };

test('the document becomes the given one, field by field, and goes back in one step', () => {
  const command = replaceContent(mine, sound(after), 'Merge “Ana’s copy”');
  expect(expectCommand(mine, command)).toEqual(after);
  expect(command.args).toMatchObject({
    changes: expect.arrayContaining([
      { path: ['title'], value: 'Ordering food' },
      { path: ['cards', 'slow', 'text'], value: 'Too slow' },
      { path: ['cards', 'dear'] },
    ]),
  });
});

test('what is the same stays the same object', () => {
  const editor = testEditor(mine);
  editor.dispatch(replaceContent(mine, sound({ ...mine, title: 'Other' }), 'Merge'));
  expect(editor.state.getState().document.cards).toBe(mine.cards);
  expect(editor.state.getState().history.undo).toMatchObject([{ label: 'Merge' }]);
});

test('a sheet that had no ratings gets a table of them', () => {
  const { ratings: __, ...sheet } = createBlankPersona(countedIds('p'));
  const [blockId = ''] = Object.keys(sheet.blocks);
  const rated = {
    ...sheet,
    blocks: { [blockId]: { kind: 'skills' as const, title: 'Skills', text: '', order: 'a0' } },
    ratings: { cooks: { blockId, label: 'Cooks', level: 4, order: 'a0' } },
  };
  expect(expectCommand(sheet, replaceContent(sheet, rated, 'Merge'))).toEqual(rated);
});

test('a document that changed meanwhile, and one that is not sound, are left alone', () => {
  const command = replaceContent(mine, sound(after), 'Merge');
  expect(expectRefusal({ ...mine }, command)).toContain('changed in the meantime');
  const damaged = { ...mine, steps: {} };
  expect(expectRefusal(mine, replaceContent(mine, damaged, 'Merge'))).toContain('damaged');
});

test('a document that would be too large says so', () => {
  const [card] = Object.values(mine.cards);
  const many = Array.from({ length: limits.cards + 1 }, (_, index) => [`c${index}`, card]);
  const large = { ...mine, cards: Object.fromEntries(many) };
  const refused = expectRefusal(mine, replaceContent(mine, large, 'Merge'));
  expect(refused).toBe('The document would have 10,001 cards, at most 10,000 are possible.');
});

/** The builder's cards may be absent by their type. */
function sound(document: typeof mine | typeof after): typeof mine {
  return JSON.parse(JSON.stringify(document));
}
