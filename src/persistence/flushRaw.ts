// The one write that outlives its page: a bare add() and commit(). Dexie's own transactions are lost on navigation.
import type { Database } from './database';
import type { StoredRow } from './rows';

export interface ExitFlush {
  /** Told every commit that begins. */
  begun(commit: { abort(): void }): void;
  /**
   * Stores rows without checking the document first; those that turn out to be stray are put aside by the next
   * writer. Each batch has a transaction of its own.
   */
  flush(batches: readonly (readonly StoredRow[])[], leaving: boolean): void;
}

/** One for every open document: it remembers what it sent. */
export function exitFlush(db: Database): ExitFlush {
  const sent = new WeakSet<StoredRow>();
  let underWay: { abort(): void } | null = null;
  const store = (rows: readonly StoredRow[]) => {
    // A row that is stored already aborts its transaction: rows that may be must not share one with others.
    const fresh = rows.filter((row) => !sent.has(row));
    if (fresh.length === 0) return;
    try {
      const transaction = db
        .backendDB()
        .transaction('journal', 'readwrite', { durability: 'strict' });
      transaction.onabort = () => {
        for (const row of fresh) sent.delete(row);
      };
      const journal = transaction.objectStore('journal');
      for (const row of fresh) {
        journal.add(row);
        sent.add(row);
      }
      transaction.commit();
    } catch {
      // The connection is gone. The rows are still queued, and the save state says so.
    }
  };
  return {
    begun(commit) {
      underWay = commit;
    },
    flush(batches, leaving) {
      // A page that goes takes with it whatever waits behind an unfinished transaction of its own.
      if (leaving && underWay) end(underWay);
      batches.forEach(store);
    },
  };
}

function end(commit: { abort(): void }): void {
  try {
    commit.abort();
  } catch {
    // It has just finished by itself: nothing waits behind it any more.
  }
}
