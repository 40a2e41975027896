// What is always needed of shared versions; the rest comes when something is shared.
import type { Id } from '../base/id';
import { fail } from '../base/result';
import type { SharedVersion } from './contract';
import type { Database } from './database';

/** Contents kept of one document; of older ones only the keys stay. */
export const keptContents = 30;

/** The same version may leave in several shapes, come back, and leave again. */
export function sharedAgain(
  before: SharedVersion | undefined,
  key: string,
  shape: string | null,
  at: number,
): SharedVersion {
  const shapes = before?.shapes ?? [];
  if (shape === null) return { key, at: before?.at ?? at, shapes };
  return { key, at, shapes: shapes.includes(shape) ? shapes : [...shapes, shape] };
}

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

export const notKept = fail('not-kept', 'This version is not in this browser any more.');
