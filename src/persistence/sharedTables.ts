// What is always needed of shared versions; the rest comes when something is shared.
import type { Id } from '../base/id';
import type { SharedVersion } from './contract';
import type { Database } from './database';

/** Oldest first. The promise may be awaited inside a transaction. */
export async function listShared(db: Database, docId: Id): Promise<SharedVersion[]> {
  const rows = await db.shared.where('docId').equals(docId).toArray();
  return rows.map(({ key, at, shapes }) => ({ key, at, shapes })).sort((a, b) => a.at - b.at);
}

/** Call inside a transaction over both tables. */
export async function forgetShared(db: Database, docId: Id): Promise<void> {
  await db.shared.where('docId').equals(docId).delete();
  await db.sharedContent.where('docId').equals(docId).delete();
}
