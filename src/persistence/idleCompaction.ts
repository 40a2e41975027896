// When to compact: the journal is long or large, nothing is queued, and nobody is dragging.
import { compactionDue } from './compaction';
import type { Later } from './contract';

export interface IdleCompaction {
  /** Looks whether compaction is due, and if so waits for a quiet moment. */
  plan(): void;
  cancel(): void;
  /** Resolves when none is under way. */
  finished(): Promise<unknown>;
  /** A document was loaded: this is where its newest snapshot stands. */
  loaded(since: Since): void;
  stored(rows: number, bytes: number): void;
}

/** What was stored since the newest snapshot, and how large that one is. */
export interface Since {
  rows: number;
  bytes: number;
  snapBytes: number;
}

const quiet = 2_000;

export function idleCompaction(options: {
  later: Later;
  isQuiet: () => boolean;
  run: () => Promise<unknown>;
}): IdleCompaction {
  let since: Since = { rows: 0, bytes: 0, snapBytes: 0 };
  let cancel = () => {};
  let running: Promise<unknown> = Promise.resolve();

  function plan() {
    cancel();
    if (!compactionDue(since.rows, since.bytes, since.snapBytes)) return;
    cancel = options.later(quiet, () => {
      if (!options.isQuiet()) return plan();
      // Counted anew even when it fails: a store in trouble is not asked again at once.
      since = { ...since, rows: 0, bytes: 0 };
      running = options.run();
    });
  }

  return {
    plan,
    cancel: () => cancel(),
    finished: () => running,
    loaded(now) {
      since = now;
    },
    stored(rows, bytes) {
      since = { ...since, rows: since.rows + rows, bytes: since.bytes + bytes };
    },
  };
}
