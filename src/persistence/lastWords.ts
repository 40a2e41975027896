// What a page could not store before it went. Closing aborts every IndexedDB transaction that still waits its turn
// in the browser, also one that is committed already; what is put into localStorage as the page goes arrives.
import type { Id } from '../base/id';
import type { StoredRow } from './rows';

/** The part of `Storage` in use. */
export interface ExitStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

export interface LastWords {
  /** Replaces what was left before, also by nothing. */
  leave(docId: Id, rows: readonly StoredRow[]): void;
  /** Rows of the document, oldest first; whether they continue the journal is the reader's to check. */
  read(docId: Id): readonly StoredRow[];
  forget(docId: Id): void;
}

/** UTF-16 units. Browsers give the whole origin about five million. */
const limit = 1_000_000;

export function lastWords(storage: ExitStorage | undefined): LastWords {
  const key = (docId: Id) => `exit:${docId}`;
  const attempt = <T>(work: (storage: ExitStorage) => T): T | null => {
    try {
      return storage ? work(storage) : null;
    } catch {
      // Denied or full: the raw transaction sent at the same moment is the other way out.
      return null;
    }
  };
  return {
    leave(docId, rows) {
      if (rows.length === 0) return this.forget(docId);
      const text = JSON.stringify(rows);
      if (text.length <= limit) attempt((open) => open.setItem(key(docId), text));
    },
    read(docId) {
      const rows: unknown = attempt((open) => JSON.parse(open.getItem(key(docId)) ?? '[]'));
      return Array.isArray(rows) ? rows.filter((row) => isRowOf(row, docId)) : [];
    },
    forget(docId) {
      attempt((open) => open.removeItem(key(docId)));
    },
  };
}

/** Enough of a row to check its chain hash, which vouches for the rest. */
function isRowOf(value: unknown, docId: Id): value is StoredRow {
  if (typeof value !== 'object' || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  return (
    field('docId') === docId &&
    typeof field('seq') === 'number' &&
    typeof field('epoch') === 'number' &&
    typeof field('bytes') === 'number' &&
    typeof field('chain') === 'string' &&
    Array.isArray(field('patches'))
  );
}
