// The one write that outlives its page: a bare add() and commit(). Dexie's own transactions are lost on navigation.
import type { Database } from './database';
import type { StoredRow } from './rows';

/** Cannot check the document first; rows that turn out to be stray are put aside by the next writer. */
export function flushRaw(db: Database, rows: readonly StoredRow[]): void {
  if (rows.length === 0) return;
  try {
    const transaction = db
      .backendDB()
      .transaction('journal', 'readwrite', { durability: 'strict' });
    const journal = transaction.objectStore('journal');
    for (const row of rows) journal.add(row);
    transaction.commit();
  } catch {
    // The connection is gone. The rows are still queued, and the save state says so.
  }
}
