import { expect, test } from 'vitest';
import { addCard } from '../../src/commands/grid/addCard';
import { deleteCards } from '../../src/commands/grid/deleteCards';
import { moveCards } from '../../src/commands/grid/moveCards';
import { renameStage } from '../../src/commands/grid/renameStage';
import { setCardText } from '../../src/commands/grid/setCardText';
import { setEmotion } from '../../src/commands/grid/setEmotion';
import { checkInvariants } from '../../src/document/invariants';
import type { JournalRow } from '../../src/document/journal';
import { replay } from '../../src/document/replay';
import type { Session } from '../../src/store/session';
import { journey } from '../support/build';
import { testEditor } from '../support/testEditor';

const map = journey()
  .usualLanes()
  .stage('Find', 'Sees', 'Asks')
  .cell('Pains', 'Sees', 'A', 'B')
  .build();
const addC = addCard({ id: 'c', stepId: 'sees', laneId: 'pains', before: null, text: 'C' });
const at = (cardId: string | null, stepId = 'sees'): Pick<Session, 'cursor'> => ({
  cursor: { kind: 'cell', stepId, laneId: 'pains', cardId },
});

function open(options: Parameters<typeof testEditor<typeof map>>[1] = {}) {
  const editor = testEditor(map, options);
  const rows: JournalRow[] = [];
  editor.onCommit((row) => rows.push(row));
  return { editor, rows, now: () => editor.state.getState() };
}

test('a dispatch is one row, one undo step and one notification', () => {
  const { editor, rows, now } = open({ headSeq: 41 });
  let notified = 0;
  editor.state.subscribe(() => notified++);
  editor.dispatch(addC, { session: at('c') });
  expect(notified).toBe(1);
  expect(rows).toMatchObject([{ seq: 42, kind: 'do', label: 'Add card', at: 1_000 }]);
  expect(rows[0]?.command.name).toBe('grid.addCard');
  expect(now().history.undo).toHaveLength(1);
  expect(now().session.cursor).toEqual(at('c').cursor);
});

test('undo and redo are rows of their own and bring the cursor back', () => {
  const { editor, rows, now } = open();
  editor.setSession({ ...at('a'), selectedCards: new Set(['a', 'b']) });
  editor.dispatch(deleteCards({ cardIds: ['a', 'b'] }), {
    session: { ...at(null), selectedCards: new Set() },
  });
  editor.setSession({ cursor: { kind: 'stage', stageId: 'find' } });
  expect(editor.undo()).toEqual({ ok: true, value: { label: 'Delete 2 cards' } });
  expect(now().document).toEqual(map);
  expect(now().session.cursor).toEqual(at('a').cursor);
  expect([...now().session.selectedCards]).toEqual(['a', 'b']);
  editor.redo();
  expect(now().session.cursor).toEqual(at(null).cursor);
  expect(rows.map(({ seq, kind, ref }) => [seq, kind, ref])).toEqual([
    [1, 'do', undefined],
    [2, 'undo', 1],
    [3, 'redo', 1],
  ]);
});

test('a new change forgets what could be redone', () => {
  const { editor } = open();
  editor.dispatch(addC);
  editor.undo();
  editor.dispatch(renameStage({ stageId: 'find', title: 'Seek' }));
  expect(editor.redo()).toMatchObject({ ok: false, problem: { code: 'nothing-to-redo' } });
});

test('with nothing to undo it says so', () => {
  expect(open().editor.undo()).toMatchObject({
    ok: false,
    problem: { message: 'There is nothing to undo.' },
  });
});

test('a command that changes nothing leaves no row and no step, but moves the cursor', () => {
  const { editor, rows, now } = open();
  const rename = renameStage({ stageId: 'find', title: 'Find' });
  expect(editor.dispatch(rename, { session: at('b') }).ok).toBe(true);
  expect(rows).toEqual([]);
  expect(now().document).toBe(map);
  expect(now().session.cursor).toEqual(at('b').cursor);
});

test('commands of one group are one undo step until it is closed', () => {
  const { editor, now } = open();
  const text = (words: string) => setCardText({ cardId: 'a', text: words });
  editor.dispatch(text('1'), { group: 'g' });
  editor.dispatch(text('2'), { group: 'g' });
  editor.closeGroup();
  editor.dispatch(text('3'), { group: 'g' });
  expect(now().history.undo).toHaveLength(2);
  editor.undo();
  expect(now().document.cards.a?.text).toBe('2');
  editor.undo();
  expect(now().document.cards.a?.text).toBe('A');
});

test('a read-only document refuses everything with its reason', () => {
  const { editor, rows, now } = open({ readOnly: 'This document is open in another tab.' });
  expect(editor.dispatch(addC)).toMatchObject({
    ok: false,
    problem: { code: 'read-only', message: 'This document is open in another tab.' },
  });
  expect(editor.gesture('Drag').update(addC).ok).toBe(false);
  expect(editor.undo().ok).toBe(false);
  expect(rows).toEqual([]);
  editor.setReadOnly(null);
  expect(editor.dispatch(addC).ok).toBe(true);
  expect(now().document.cards.c?.text).toBe('C');
});

test('a document that becomes read-only closes the text being edited and keeps what was typed', () => {
  const { editor, rows, now } = open();
  editor.setSession({ editing: { kind: 'card', cardId: 'a', group: 'g' } });
  editor.dispatch(setCardText({ cardId: 'a', text: 'Kept' }), { group: 'g', typing: true });
  editor.setReadOnly('Another tab took over.');
  expect(now().session.editing).toBeNull();
  expect(now().document.cards.a?.text).toBe('Kept');
  expect(rows.at(-1)?.command.name).toBe('grid.setCardText');
});

test('what is not JSON is refused', () => {
  const { editor, now } = open();
  const place = { laneId: 'emotion', stepId: 'sees', personaId: 'customer' };
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(editor.dispatch(setEmotion({ ...place, value }))).toMatchObject({
      ok: false,
      problem: { code: 'not-storable' },
    });
  }
  const leak = { name: 'grid.leak', args: null, label: 'Leak' };
  const written = editor.dispatch({
    ...leak,
    apply: (draft) => void Object.assign(draft, { owner: undefined }),
  });
  expect(written.ok).toBe(false);
  expect(editor.dispatch(setCardText({ cardId: 'a', text: 'half \ud83d' })).ok).toBe(false);
  expect(now().document).toBe(map);
});

test('rows leave in order even when a change causes another one', () => {
  const { editor, rows } = open();
  const stop = editor.state.subscribe((state) => {
    if (state.document.cards.c && state.document.stages.find?.title === 'Find') {
      editor.dispatch(renameStage({ stageId: 'find', title: 'Seek' }));
    }
  });
  editor.dispatch(addC);
  stop();
  expect(rows.map(({ seq, label }) => [seq, label])).toEqual([
    [1, 'Add card'],
    [2, 'Rename stage'],
  ]);
  expect(replay(map, rows)).toEqual(editor.state.getState().document);
});

test('a listener that stopped hears nothing more', () => {
  const editor = testEditor(map);
  let heard = 0;
  const stop = editor.onCommit(() => heard++);
  editor.dispatch(addC);
  stop();
  editor.undo();
  expect(heard).toBe(1);
});

test('deleting the card under the cursor moves the cursor to the next one', () => {
  const { editor, now } = open();
  editor.setSession({ ...at('a'), selectedCards: new Set(['a']) });
  editor.dispatch(deleteCards({ cardIds: ['a'] }));
  expect(now().session.cursor).toEqual(at('b').cursor);
  expect(now().session.selectedCards.size).toBe(0);
});

test('setting what is set already notifies nobody', () => {
  const { editor, now } = open();
  editor.setSession(at('a'));
  const before = now();
  editor.setSession({ cursor: before.session.cursor, range: null });
  expect(now()).toBe(before);
});

test('the layout stays the same object until the document changes', () => {
  const { editor } = open();
  const first = editor.layout();
  editor.setSession(at('a'));
  expect(editor.layout()).toBe(first);
  editor.dispatch(addC);
  expect(editor.layout().cards.get('c')).toMatchObject({ laneId: 'pains' });
});

test('another document takes the place of this one, with its journal’s numbers', () => {
  const { editor, rows, now } = open();
  editor.setSession(at('b'));
  editor.dispatch(setCardText({ cardId: 'a', text: 'typed' }), { typing: true, group: 'g' });
  const other = journey()
    .usualLanes()
    .stage('Find', 'Sees', 'Asks')
    .cell('Pains', 'Sees', 'A')
    .build();
  editor.replace({ document: other, history: { undo: [], redo: [] }, headSeq: 90 });
  expect(now().document).toBe(other);
  expect(now().session.cursor).toEqual(at('a').cursor);
  editor.dispatch(addC);
  expect(rows.at(-1)?.seq).toBe(91);
  expect(editor.undo().ok).toBe(true);
  expect(editor.undo().ok).toBe(false);
});

test('a history that does not fit the document is refused, not thrown', () => {
  const step = { seq: 1, label: 'Ghost', patches: [], before: null, after: null };
  const inverse = [{ op: 'replace' as const, path: ['cards', 'gone', 'text'], value: 'x' }];
  const { editor, now } = open({ history: { undo: [{ ...step, inverse }], redo: [] } });
  expect(editor.undo()).toMatchObject({ ok: false, problem: { code: 'history-broken' } });
  expect(now().document).toBe(map);
});

test('a gesture shows every update against the start and commits once', () => {
  const { editor, rows, now } = open();
  editor.setSession(at('a'));
  const move = (stepId: string) =>
    moveCards({ cardIds: ['a'], stepId, laneId: 'pains', before: null });
  const gesture = editor.gesture('Drag card');
  gesture.update(move('asks'));
  expect(now().document.cards.a?.stepId).toBe('asks');
  expect(now().session.cursor).toEqual(at('a', 'asks').cursor);
  gesture.update(moveCards({ cardIds: ['a'], stepId: 'asks', laneId: 'quotes', before: null }));
  gesture.update(move('asks'));
  expect(now().document.cards.a?.type).toBe('pain');
  expect(rows).toEqual([]);
  gesture.commit();
  expect(rows).toMatchObject([{ seq: 1, label: 'Drag card' }]);
  expect(checkInvariants(now().document)).toEqual([]);
  editor.undo();
  expect(now().document).toEqual(map);
  expect(now().session.cursor).toEqual(at('a').cursor);
});

test('a cancelled gesture leaves no trace', () => {
  const { editor, rows, now } = open();
  const before = now();
  const gesture = editor.gesture('Drag');
  gesture.update(deleteCards({ cardIds: ['a'] }));
  gesture.cancel();
  expect(now()).toEqual(before);
  expect(rows).toEqual([]);
  expect(gesture.update(addC)).toMatchObject({ ok: false, problem: { code: 'gesture-over' } });
});

test('a gesture that ends where it began is no undo step', () => {
  const { editor, now } = open();
  const gesture = editor.gesture('Drag');
  gesture.update(deleteCards({ cardIds: ['a'] }));
  gesture.update(moveCards({ cardIds: ['a'], stepId: 'sees', laneId: 'pains', before: 'b' }));
  gesture.commit();
  expect(now().document).toEqual(map);
  expect(now().history.undo).toEqual([]);
});

test('whatever comes during a gesture finds it committed; undo takes it back at once', () => {
  const { editor, rows, now } = open();
  editor.gesture('Drag').update(deleteCards({ cardIds: ['a'] }));
  editor.dispatch(addC);
  expect(rows.map(({ label }) => label)).toEqual(['Drag', 'Add card']);
  editor.gesture('Drag').update(deleteCards({ cardIds: ['b'] }));
  editor.undo();
  expect(Object.keys(now().document.cards)).toEqual(['b']);
});
