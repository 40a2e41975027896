// What one tab knows of an open document: its state, where the journal ends, and what the user should hear.
import { present } from '../base/assert';
import type { Problem } from '../base/result';
import type { DocumentState } from './contract';
import { type Observable, observable } from './observable';

/** The last row of the journal, as far as this tab knows. */
interface Tail {
  seq: number;
  chain: string;
}

export interface DocumentView {
  state(): DocumentState;
  tail(): Tail;
  notices: Observable<readonly Problem[]>;
  /** Takes over a state; `announce` shows it to listeners. */
  adopt(state: Omit<DocumentState, 'headSeq'>, tail: Tail): void;
  announce(): void;
  advance(tail: Tail): void;
  note(...problems: Problem[]): void;
  onRemote(listener: (state: DocumentState) => void): () => void;
}

/** Empty until the first `adopt`. */
export function documentView(): DocumentView {
  const notices = observable<readonly Problem[]>([]);
  const listeners = new Set<(state: DocumentState) => void>();
  let state: DocumentState | undefined;
  let tail: Tail = { seq: 0, chain: '' };
  return {
    state: () => present(state, 'the opened document'),
    tail: () => tail,
    notices,
    adopt({ document, history }, { seq, chain }) {
      state = { document, history, headSeq: seq };
      tail = { seq, chain };
    },
    announce() {
      for (const listener of [...listeners]) listener(present(state, 'the opened document'));
    },
    advance({ seq, chain }) {
      tail = { seq, chain };
    },
    note(...problems) {
      if (problems.length > 0) notices.set([...notices.get(), ...problems]);
    },
    onRemote(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
