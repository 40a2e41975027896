// The queue in front of the journal: one loop, everything queued in one commit, and the truth about what is saved.
// Knows nothing of the database: `commit` is handed in.
import type { Problem } from '../base/result';
import type { Later, SaveState } from './contract';
import { classify, type Failure, failure } from './failures';
import { type Observable, observable } from './observable';
import type { StoredRow } from './rows';

export interface Writer {
  saveState: Observable<SaveState>;
  append(row: StoredRow): void;
  /** What an exit flush must store: rows of the commit under way, which dies with the page, and rows behind it. */
  unsaved(): readonly (readonly StoredRow[])[];
  queued(): readonly StoredRow[];
  settled(): Promise<void>;
  retry(): void;
  /** Gives up what is queued and starts clean. */
  reset(): void;
  /** Ends saving for good, or until `reset`: the pen is lost. What is queued stays to be counted. */
  stop(problem: Problem): void;
}

export interface WriterOptions {
  commit(rows: readonly StoredRow[]): Promise<void>;
  later: Later;
  now: () => number;
  onAck(rows: readonly StoredRow[]): void;
  /** Another writer or nobody owns the document now. */
  onFenced(failure: Failure): void;
  /** This row, and those after it, cannot be stored in any way. */
  onRefused(row: StoredRow, problem: Problem): void;
}

const patience = 5_000;

export function createWriter(options: WriterOptions): Writer {
  const { commit, later, now, onAck, onFenced, onRefused } = options;
  const saveState = observable<SaveState>({ status: 'saved' });
  let queue: StoredRow[] = [];
  let inFlight: readonly StoredRow[] = [];
  /** Raised to make an attempt that never came back irrelevant. */
  let attempt = 0;
  let running = false;
  let oneByOne = false;
  let failed: Failure | null = null;
  let waiting: (() => void)[] = [];

  function show(status: SaveState['status'], problem?: Problem, savedAt?: number) {
    const shown = saveState.get();
    if (status === shown.status && problem === shown.problem && savedAt === undefined) return;
    const lastSavedAt = savedAt ?? shown.lastSavedAt;
    saveState.set({
      status,
      ...(problem ? { problem } : {}),
      ...(lastSavedAt === undefined ? {} : { lastSavedAt }),
    });
  }

  function wake() {
    const listeners = waiting;
    waiting = [];
    for (const listener of listeners) listener();
  }

  function kick() {
    if (running) return;
    running = true;
    // Everything that is appended in this turn goes out together.
    queueMicrotask(() => void run(++attempt));
  }

  async function run(mine: number) {
    let second = false;
    while (mine === attempt && queue.length > 0) {
      const batch = oneByOne ? queue.slice(0, 1) : [...queue];
      inFlight = batch;
      const calm = later(patience, () => {
        if (mine !== attempt) return;
        failed = failure('hang');
        show('failed', failed.problem);
        wake();
      });
      try {
        await commit(batch);
        calm();
        // A commit that was given up as hanging still counts when it comes through.
        acknowledge(batch, mine);
        second = false;
      } catch (error) {
        calm();
        if (mine !== attempt) return;
        const why = classify(error);
        const again = !second && (why.kind === 'closed' || why.kind === 'other');
        second = true;
        if (again) continue;
        if (why.kind === 'clone' && batch.length > 1) oneByOne = true;
        else return giveUp(why);
      }
    }
    if (mine !== attempt) return;
    running = false;
    oneByOne = false;
    wake();
  }

  function acknowledge(batch: readonly StoredRow[], mine: number) {
    const last = batch.at(-1);
    if (!last) return;
    const before = queue.length;
    queue = queue.filter((row) => row.seq > last.seq || row.epoch !== last.epoch);
    if (inFlight === batch) inFlight = [];
    if (queue.length === before) return;
    // After the pen is lost no loop runs any more: what is left stays failed.
    const stuck = queue.length > 0 && mine !== attempt && !running ? failed : null;
    failed = stuck;
    if (stuck) show('failed', stuck.problem, now());
    else show(queue.length === 0 ? 'saved' : 'saving', undefined, now());
    onAck(batch);
  }

  function giveUp(why: Failure) {
    running = false;
    inFlight = [];
    failed = why;
    const [first] = queue;
    if (why.kind === 'clone' && first) {
      oneByOne = false;
      onRefused(first, why.problem);
    } else {
      show('failed', why.problem);
      if (why.kind === 'fenced' || why.kind === 'conflict') onFenced(why);
    }
    wake();
  }

  /** After a full disk nothing is written until the user asks: writing on can destroy what is stored. */
  const mayTry = () => !failed || !['no-space', 'fenced', 'conflict', 'hang'].includes(failed.kind);

  return {
    saveState,
    append(row) {
      queue.push(row);
      if (failed) show('failed', failed.problem);
      else show('saving');
      if (mayTry()) kick();
    },
    unsaved: () => [
      queue.filter((row) => inFlight.includes(row)),
      queue.filter((row) => !inFlight.includes(row)),
    ],
    queued: () => queue,
    settled() {
      if ((!running && queue.length === 0) || (failed && !running) || failed?.kind === 'hang')
        return Promise.resolve();
      return new Promise((resolve) => waiting.push(resolve));
    },
    retry() {
      if (!failed || queue.length === 0) return;
      if (failed.kind === 'fenced' || failed.kind === 'conflict') return;
      failed = null;
      running = false;
      show('saving');
      kick();
    },
    reset() {
      attempt++;
      queue = [];
      inFlight = [];
      running = false;
      failed = null;
      oneByOne = false;
      show('saved');
      wake();
    },
    stop(problem) {
      attempt++;
      running = false;
      failed = { kind: 'fenced', problem };
      if (queue.length > 0) show('failed', problem);
      wake();
    },
  };
}
