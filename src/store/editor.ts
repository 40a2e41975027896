// The live editor of one document: state, dispatch, undo. It knows no React, no storage and no clock of its own;
// what it commits leaves as journal rows through onCommit.
import { applyPatches } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { assert } from '../base/assert';
import { deepFreeze } from '../base/freeze';
import type { IdSource } from '../base/id';
import { fail, type Result, succeed } from '../base/result';
import type { Command } from '../commands/command';
import { type AnyDocument, isGrid } from '../document/document';
import type { GridDocument } from '../document/grid';
import type { History, JournalRow } from '../document/journal';
import { emptyHistory } from '../document/replay';
import { layoutGrid } from '../layout/grid';
import type { GridLayout } from '../layout/gridLayout';
import type { TextMeasurer } from '../layout/textMeasurer';
import { createJournaling } from './journaling';
import { cursorOf, withCursor } from './recordedCursor';
import { isSameSession, repairSession } from './repairSession';
import { type Changed, outgrown, run } from './run';
import { emptySession, type Session } from './session';

export interface EditorState<D extends AnyDocument = GridDocument> {
  document: D;
  history: History;
  session: Session;
  /** Why nothing can be changed, as a sentence; null when it can. */
  readOnly: string | null;
  /** Typed text is not in a journal row yet. */
  pending: boolean;
}

export interface EditorOptions<D extends AnyDocument> {
  document: D;
  history?: History;
  /** `seq` of the last row of the journal; 0 when there is none. */
  headSeq: number;
  readOnly?: string | null;
  ids: IdSource;
  now(): number;
  /** Runs once after `ms`; the returned function calls it off. */
  later(ms: number, run: () => void): () => void;
  measurer: TextMeasurer;
}

export interface DispatchOptions {
  /** Commands of one group that follow one another are one undo step. */
  group?: string;
  /** A keystroke: the document changes at once, the journal at most every 300 ms. */
  typing?: boolean;
  /** Cursor and selection after the command; comes with it in one notification and returns with redo. */
  session?: Partial<Session>;
}

/** A continuous change, dragging say: however many updates, one undo step or none. */
export interface Gesture<D extends AnyDocument = GridDocument> {
  /** Shows the command applied to the document as it was at the start. */
  update(command: Command<D>): Result<null>;
  commit(session?: Partial<Session>): void;
  cancel(): void;
}

export interface Editor<D extends AnyDocument = GridDocument> {
  state: StoreApi<EditorState<D>>;
  ids: IdSource;
  /** Only of maps and blueprints; the same object until something moves. */
  layout(): GridLayout;
  dispatch(command: Command<D>, options?: DispatchOptions): Result<null>;
  gesture(label: string): Gesture<D>;
  undo(): Result<{ label: string }>;
  redo(): Result<{ label: string }>;
  setSession(patch: Partial<Session>): void;
  setReadOnly(reason: string | null): void;
  /** Texts have other widths now: another font has arrived. */
  setMeasurer(measurer: TextMeasurer): void;
  /** Journals typed text now: on blur, before hiding, before closing. */
  flush(): void;
  /** What is typed next is an undo step of its own. */
  closeGroup(): void;
  /** Called with every row, in order. Returns the way to stop. */
  onCommit(listener: (row: JournalRow) => void): () => void;
  /** Another document, or the same one after changes from elsewhere. */
  replace(next: { document: D; history: History; headSeq: number }): void;
}

export function createEditor<D extends AnyDocument>(options: EditorOptions<D>): Editor<D> {
  const { ids, now, later } = options;
  let { measurer } = options;
  const document = deepFreeze(options.document);
  const state = createStore<EditorState<D>>(() => ({
    document,
    history: options.history ?? emptyHistory,
    session: repairSession(emptySession, document, document),
    readOnly: options.readOnly ?? null,
    pending: false,
  }));
  const journal = createJournaling(state, options.headSeq, { now, later });
  let gesture: Gesture<D> | null = null;
  let layout: GridLayout | undefined;

  function record(change: Changed<D>, command: Command<D>, at: DispatchOptions) {
    const group = journal.enterGroup(at.group);
    const { session: old, document: before } = state.getState();
    const wanted = at.session ? { ...old, ...at.session } : old;
    const session = repairSession(wanted, before, change.document);
    const entry = {
      ...(group === undefined ? {} : { group }),
      ...entryOf(command, change),
      before: cursorOf(old),
      after: cursorOf(session),
    };
    const next = stateWith(change.document, session);
    if (at.typing) {
      journal.type(entry, next);
    } else {
      journal.flush();
      journal.commit({ kind: 'do', ...entry }, next);
    }
  }

  function dispatch(command: Command<D>, at: DispatchOptions = {}): Result<null> {
    gesture?.commit();
    const { document, readOnly } = state.getState();
    if (readOnly !== null) return fail('read-only', readOnly);
    const change = run(command, document);
    if (!change.ok) return change;
    // Single keystrokes cannot fill a document; what ends the edit is asked again.
    const room = at.typing ? succeed(null) : outgrown(document, change.value.document);
    if (!room.ok) return room;
    if (change.value.patches.length > 0) record(change.value, command, at);
    else if (at.session) setSession(at.session);
    return succeed(null);
  }

  function setSession(patch: Partial<Session>) {
    const { session, document } = state.getState();
    if (patch.editing !== undefined && patch.editing !== session.editing) journal.closeGroup();
    const next = repairSession({ ...session, ...patch }, document, document);
    if (!isSameSession(session, next)) state.setState({ session: next });
  }

  function startGesture(label: string): Gesture<D> {
    gesture?.commit();
    journal.closeGroup();
    const base = state.getState();
    let last: { change: Changed<D>; command: Command<D> } | null = null;
    const isOver = () => gesture !== self;
    const self: Gesture<D> = {
      update(command) {
        if (isOver()) return fail('gesture-over', 'This gesture has ended.');
        if (base.readOnly !== null) return fail('read-only', base.readOnly);
        const done = run(command, base.document);
        if (!done.ok) return done;
        last = { change: done.value, command };
        show(done.value.document);
        return succeed(null);
      },
      commit(session) {
        if (isOver()) return;
        gesture = null;
        if (last && last.change.patches.length > 0) {
          const now = state.getState();
          const after = repairSession({ ...now.session, ...session }, now.document, now.document);
          const entry = {
            ...entryOf(last.command, last.change),
            label,
            before: cursorOf(base.session),
            after: cursorOf(after),
          };
          journal.commit({ kind: 'do', ...entry }, stateWith(now.document, after));
        } else if (session) {
          setSession(session);
        }
      },
      cancel() {
        if (isOver()) return;
        gesture = null;
        state.setState({ document: base.document, session: base.session });
      },
    };
    gesture = self;
    return self;
  }

  function show(document: D) {
    const now = state.getState();
    state.setState({ document, session: repairSession(now.session, now.document, document) });
  }

  function step(kind: 'undo' | 'redo'): Result<{ label: string }> {
    gesture?.cancel();
    journal.closeGroup();
    const { document, history, session, readOnly } = state.getState();
    if (readOnly !== null) return fail('read-only', readOnly);
    const taken = history[kind].at(-1);
    if (!taken) return fail(`nothing-to-${kind}`, `There is nothing to ${kind}.`);
    const { label, before, after } = taken;
    const back = kind === 'undo';
    const patches = back ? taken.inverse : taken.patches;
    const inverse = back ? taken.patches : taken.inverse;
    const next = applied(document, patches);
    if (!next)
      return fail(
        'history-broken',
        `The last change cannot be ${kind === 'undo' ? 'undone' : 'redone'}.`,
      );
    const cursor = back ? { before: after, after: before } : { before, after };
    const command = { name: kind, args: null };
    journal.commit(
      { kind, ref: taken.seq, label, command, patches, inverse, ...cursor },
      stateWith(next, repairSession(withCursor(session, cursor.after), document, next)),
    );
    return succeed({ label });
  }

  return {
    state,
    ids,
    layout() {
      const { document } = state.getState();
      assert(isGrid(document), 'only maps and blueprints have a layout');
      layout = layoutGrid(document, measurer, layout);
      return layout;
    },
    dispatch,
    gesture: startGesture,
    undo: () => step('undo'),
    redo: () => step('redo'),
    setSession,
    setReadOnly(reason) {
      gesture?.commit();
      journal.closeGroup();
      // Whoever may not write has no text open either.
      const { session } = state.getState();
      const closed = reason === null ? session : { ...session, editing: null };
      state.setState({ readOnly: reason, session: closed });
    },
    setMeasurer(next) {
      measurer = next;
      layout = undefined;
      // Equal, but another object: whoever draws the document lays it out anew.
      state.setState(({ document }) => ({ document: deepFreeze({ ...document }) }));
    },
    flush: journal.flush,
    closeGroup: journal.closeGroup,
    onCommit: journal.onCommit,
    replace({ document, history, headSeq }) {
      gesture?.cancel();
      journal.closeGroup();
      journal.restart(headSeq);
      deepFreeze(document);
      const now = state.getState();
      const kept = now.document.id === document.id ? now.session : emptySession;
      const session = repairSession({ ...kept, editing: null }, now.document, document);
      state.setState({ document, history, session });
    },
  };
}

function entryOf<D extends AnyDocument>(command: Command<D>, { patches, inverse }: Changed<D>) {
  const { name, args, label } = command;
  return { label, command: { name, args }, patches, inverse };
}

function stateWith<D extends AnyDocument>(document: D, session: Session) {
  return { document, session };
}

/** Null when the patches do not fit, as with a history whose journal was damaged. */
function applied<D extends AnyDocument>(document: D, patches: JournalRow['patches']): D | null {
  try {
    return applyPatches(document, patches);
  } catch {
    return null;
  }
}
