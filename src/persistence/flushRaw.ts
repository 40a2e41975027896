// The one write that outlives its page: a bare add() and commit(). Dexie's own transactions are lost on navigation.
import type { Database } from './database';
import type { StoredRow } from './rows';

/**
 * Stores rows without checking the document first; those that turn out to be stray are put aside by the next
 * writer. One function for every open document: it remembers what it sent.
 */
export function rawFlusher(db: Database): (rows: readonly StoredRow[]) => void {
  const sent = new WeakSet<StoredRow>();
  return (rows) => {
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
}
