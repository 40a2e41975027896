// What a page writes as it goes: a bare add() and commit(), since Dexie's own transactions are lost on navigation,
// and its last words.
import type { Database } from './database';
import type { StoredRow } from './rows';

export interface ExitFlush {
  /**
   * Stores rows without checking the document first; those that turn out to be stray are put aside by the next
   * writer. Each batch has a transaction of its own.
   */
  flush(batches: readonly (readonly StoredRow[])[]): void;
}

/** One for every open document: it remembers what it sent. */
export function exitFlush(db: Database, leave: (rows: readonly StoredRow[]) => void): ExitFlush {
  const sent = new WeakSet<StoredRow>();
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
    flush(batches) {
      leave(batches.flat());
      batches.forEach(store);
    },
  };
}
