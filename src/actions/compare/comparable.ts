// Which documents of the library can stand beside one another, and which two one most likely means.
import type { Id } from '../../base/id';
import { isBinned } from '../library/binned';
import type { LibraryEntry } from '../ports';
import { referringAs } from '../references/usedIn';

/** Those of the same kind, itself among them; last edited first. */
export function comparableEntries(
  entries: readonly LibraryEntry[],
  { id, kind }: Pick<LibraryEntry, 'id' | 'kind'>,
): LibraryEntry[] {
  return entries
    .filter((entry) => entry.id === id || (entry.kind === kind && !isBinned(entry)))
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
}

/**
 * The map it comes from, else the to-be map that comes from it, else the one that was edited last. Null when there is
 * no other.
 */
export function likelyPair(
  entries: readonly LibraryEntry[],
  { id, kind }: Pick<LibraryEntry, 'id' | 'kind'>,
): { before: Id; after: Id } | null {
  const others = comparableEntries(entries, { id, kind }).filter((entry) => entry.id !== id);
  const isThere = (wanted: Id | undefined) => others.some((entry) => entry.id === wanted);
  const own = entries.find((entry) => entry.id === id);
  const origins = own?.summary.refs?.filter((ref) => ref.kind === 'origin').map(({ to }) => to);
  const from = [...(origins ?? []), own?.origin?.docId].find(isThere);
  if (from !== undefined) return { before: from, after: id };
  const to = referringAs(others, id, 'origin')[0];
  if (to) return { before: id, after: to.id };
  const last = others[0];
  return last ? { before: last.id, after: id } : null;
}
