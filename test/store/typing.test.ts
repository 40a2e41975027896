import { expect, test } from 'vitest';
import { addCard } from '../../src/commands/grid/addCard';
import { renameStage } from '../../src/commands/grid/renameStage';
import { setCardText } from '../../src/commands/grid/setCardText';
import type { JournalRow } from '../../src/document/journal';
import { emptyHistory, fold, replay } from '../../src/document/replay';
import { journey } from '../support/build';
import { testClock, testEditor } from '../support/testEditor';

const map = journey().stage('Find', 'Sees').cell('pains', 'Sees', 'A', 'B').build();

function open() {
  const clock = testClock();
  const editor = testEditor(map, clock);
  const rows: JournalRow[] = [];
  editor.onCommit((row) => rows.push(row));
  const now = () => editor.state.getState();
  const type = (text: string, group = 'g', cardId = 'a') =>
    editor.dispatch(setCardText({ cardId, text, typing: true }), { typing: true, group });
  return { clock, editor, rows, now, type };
}

test('the first key is journaled at once, the next ones every 300 ms', () => {
  const { clock, rows, now, type } = open();
  type('x');
  expect(rows).toHaveLength(1);
  expect(now().pending).toBe(false);
  clock.pass(100);
  type('xy');
  clock.pass(100);
  type('xyz');
  expect(now().document.cards.a?.text).toBe('xyz');
  expect(rows).toHaveLength(1);
  expect(now().pending).toBe(true);
  clock.pass(100);
  expect(rows).toHaveLength(2);
  expect(now().pending).toBe(false);
  type('xyz!');
  expect(rows).toHaveLength(2);
  clock.pass(300);
  expect(rows).toHaveLength(3);
});

test('the keys of one interval are one small patch', () => {
  const { clock, rows, type } = open();
  for (const text of ['a', 'ab', 'abc', 'abcd']) type(text);
  clock.pass(300);
  expect(rows[1]?.patches).toEqual([
    { op: 'replace', path: ['cards', 'a', 'text'], value: 'abcd' },
  ]);
  expect(rows[1]?.inverse).toEqual([{ op: 'replace', path: ['cards', 'a', 'text'], value: 'a' }]);
  expect(replay(map, rows)).toMatchObject({ cards: { a: { text: 'abcd' } } });
});

test('after a pause the next key is journaled at once again, in the same undo step', () => {
  const { clock, editor, rows, now, type } = open();
  type('x');
  clock.pass(1_000);
  type('xy');
  expect(rows).toHaveLength(2);
  expect(now().history.undo).toHaveLength(1);
  editor.undo();
  expect(now().document).toEqual(map);
});

test('undo takes back all of it, also what was not journaled yet', () => {
  const { editor, rows, now, type } = open();
  type('x');
  type('xy');
  editor.undo();
  expect(now().document).toEqual(map);
  expect(now().pending).toBe(false);
  editor.redo();
  expect(now().document.cards.a?.text).toBe('xy');
  expect(rows.reduce(fold, emptyHistory)).toEqual(now().history);
});

test('typing on after undo is a new step', () => {
  const { editor, now, type } = open();
  type('x');
  editor.undo();
  type('z');
  expect(now().history.undo).toHaveLength(1);
  editor.undo();
  expect(now().document).toEqual(map);
});

test('another group is another step, and its first key is journaled at once', () => {
  const { editor, rows, now, type } = open();
  type('x');
  type('xy');
  type('b!', 'other', 'b');
  expect(rows.map((row) => row.patches.length)).toEqual([1, 1, 1]);
  expect(now().history.undo).toHaveLength(2);
  editor.undo();
  expect(now().document.cards.a?.text).toBe('xy');
});

test('a group name used before is still another step', () => {
  const { editor, now, type } = open();
  type('x');
  editor.closeGroup();
  type('xy');
  expect(now().history.undo).toHaveLength(2);
});

test('a command in between stands on its own', () => {
  const { editor, rows, now, type } = open();
  type('x');
  type('xy');
  editor.dispatch(renameStage({ stageId: 'find', title: 'Seek' }));
  expect(rows.map(({ label }) => label)).toEqual(['Edit card', 'Edit card', 'Rename stage']);
  editor.undo();
  expect(now().document.cards.a?.text).toBe('xy');
});

test('flush journals what is typed and keeps the step open', () => {
  const { editor, rows, now, type } = open();
  type('x');
  type('xy');
  editor.flush();
  expect(rows).toHaveLength(2);
  expect(now().pending).toBe(false);
  editor.flush();
  expect(rows).toHaveLength(2);
  type('xyz');
  expect(now().history.undo).toHaveLength(1);
});

test('leaving the edit closes its step', () => {
  const { editor, now, type } = open();
  editor.setSession({ editing: { kind: 'card', cardId: 'a', group: 'g' } });
  type('x');
  type('xy');
  editor.setSession({ editing: null });
  expect(now().pending).toBe(false);
  type('xyz');
  expect(now().history.undo).toHaveLength(2);
});

test('a new card and its words are one step', () => {
  const { clock, editor, now, type } = open();
  const add = addCard({ id: 'c', stepId: 'sees', laneId: 'pains', before: null, text: 'S' });
  editor.dispatch(add, { typing: true, group: 'g' });
  type('So', 'g', 'c');
  clock.pass(300);
  type('Sold', 'g', 'c');
  editor.dispatch(setCardText({ cardId: 'c', text: 'Sold out' }), { group: 'g' });
  editor.closeGroup();
  expect(now().history.undo.map(({ label }) => label)).toEqual(['Add card']);
  editor.undo();
  expect(now().document).toEqual(map);
  editor.redo();
  expect(now().document.cards.c?.text).toBe('Sold out');
});

test('undo inside an editor leaves it open while its card is there', () => {
  const { editor, now, type } = open();
  editor.setSession({
    cursor: { kind: 'cell', stepId: 'sees', laneId: 'pains', cardId: 'a' },
    editing: { kind: 'card', cardId: 'a', group: 'g' },
  });
  type('x');
  editor.undo();
  expect(now().session.editing).toMatchObject({ kind: 'card', cardId: 'a' });
});
