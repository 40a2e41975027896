// How changes become journal rows: numbered, grouped, typed text at most every 300 ms, handed out in order.
import type { StoreApi } from 'zustand/vanilla';
import type { AnyDocument } from '../document/document';
import type { JournalRow } from '../document/journal';
import { fold } from '../document/replay';
import type { EditorState } from './editor';
import { merged, type Waiting } from './waiting';

interface Clock {
  now(): number;
  later(ms: number, run: () => void): () => void;
}

export interface Journaling<D extends AnyDocument> {
  /** Row, history and the new state, in one notification. */
  commit(row: Omit<JournalRow, 'seq' | 'at'>, next: Partial<EditorState<D>>): void;
  /** A keystroke: a row at once, or together with others when the interval ends. */
  type(entry: Waiting, next: Partial<EditorState<D>>): void;
  flush(): void;
  closeGroup(): void;
  /** The rows' name for the caller's group. Another group, or none, closes the open one. */
  enterGroup(name: string | undefined): string | undefined;
  onCommit(listener: (row: JournalRow) => void): () => void;
  /** Goes on after another journal's last row. */
  restart(headSeq: number): void;
}

const typingInterval = 300;

export function createJournaling<D extends AnyDocument>(
  state: StoreApi<EditorState<D>>,
  headSeq: number,
  { now, later }: Clock,
): Journaling<D> {
  const listeners = new Set<(row: JournalRow) => void>();
  const outbox: JournalRow[] = [];
  let seq = headSeq;
  let group: { name: string; id: string } | null = null;
  let waiting: Waiting | null = null;
  let stopInterval: (() => void) | null = null;

  function commit(row: Omit<JournalRow, 'seq' | 'at'>, next: Partial<EditorState<D>>) {
    const whole: JournalRow = { ...row, seq: ++seq, at: now() };
    // A subscriber may dispatch in turn: the outbox keeps its row behind this one.
    outbox.push(whole);
    const history = fold(state.getState().history, whole);
    state.setState({ ...next, history, pending: false });
    for (let ready = outbox.shift(); ready; ready = outbox.shift()) {
      for (const listener of listeners) listener(ready);
    }
  }

  function flush() {
    const typed = waiting;
    waiting = null;
    if (typed) commit({ kind: 'do', ...typed }, {});
  }

  function startInterval() {
    stopInterval = later(typingInterval, () => {
      stopInterval = null;
      if (!waiting) return;
      startInterval();
      flush();
    });
  }

  function closeGroup() {
    stopInterval?.();
    stopInterval = null;
    group = null;
    flush();
  }

  return {
    commit,
    flush,
    closeGroup,
    type(entry, next) {
      if (stopInterval) {
        waiting = waiting ? merged(waiting, entry) : entry;
        state.setState({ ...next, pending: true });
      } else {
        startInterval();
        commit({ kind: 'do', ...entry }, next);
      }
    },
    enterGroup(name) {
      if (name === undefined || group?.name !== name) closeGroup();
      if (name === undefined) return undefined;
      // With the number of its first row, a name used again later is another group.
      group ??= { name, id: `${name}@${seq + 1}` };
      return group.id;
    },
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart(head) {
      seq = head;
    },
  };
}
