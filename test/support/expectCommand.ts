// The laws every command keeps, proven through the real editor: what it does, it undoes and redoes exactly, leaves its
// input alone, writes nothing but JSON, keeps the invariants, and its journal row says the same as the screen.
import { expect } from 'vitest';
import type { Command } from '../../src/commands/command';
import type { AnyDocument } from '../../src/document/document';
import { checkInvariants } from '../../src/document/invariants';
import type { JournalRow } from '../../src/document/journal';
import { emptyHistory, fold, replay } from '../../src/document/replay';
import { testEditor } from './testEditor';

/** Does the command and returns the document after it. */
export function expectCommand<D extends AnyDocument>(before: D, command: Command<D>): D {
  const copy = structuredClone(before);
  const rows: JournalRow[] = [];
  const editor = testEditor(before);
  editor.onCommit((row) => rows.push(row));
  const documentNow = () => editor.state.getState().document;

  expect(editor.dispatch(command)).toEqual({ ok: true, value: null });
  const after = documentNow();
  expect(JSON.parse(JSON.stringify(after)), 'is JSON').toStrictEqual(after);
  expect(checkInvariants(after), 'keeps the invariants').toEqual([]);
  expect(JSON.parse(JSON.stringify(command.args)), 'has JSON arguments').toEqual(command.args);
  if (after === before) {
    expect(rows, 'records nothing when nothing changes').toEqual([]);
    return after;
  }
  expect(command.name).toBe(rows[0]?.command.name);

  expect(editor.undo()).toEqual({ ok: true, value: { label: command.label } });
  expect(documentNow(), 'undoes to what was').toStrictEqual(copy);
  expect(editor.redo()).toEqual({ ok: true, value: { label: command.label } });
  expect(documentNow(), 'redoes to what it did').toStrictEqual(after);
  expect(before, 'leaves its input alone').toStrictEqual(copy);

  const stored: JournalRow[] = JSON.parse(JSON.stringify(rows));
  expect(replay(before, stored), 'replays').toStrictEqual(after);
  expect(stored.reduce(fold, emptyHistory)).toEqual(editor.state.getState().history);
  return after;
}

/** The sentence with which the command is refused; the document stays the same object. */
export function expectRefusal<D extends AnyDocument>(before: D, command: Command<D>): string {
  const editor = testEditor(before);
  const done = editor.dispatch(command);
  expect(editor.state.getState().document).toBe(before);
  expect(editor.state.getState().history).toEqual(emptyHistory);
  expect(done.ok, 'is refused').toBe(false);
  return done.ok ? '' : done.problem.message;
}
