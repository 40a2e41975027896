// What lies in the bin counts nowhere but there.
import type { Id } from '../../base/id';
import type { LibraryEntry } from '../ports';

export function isBinned({ deletedAt }: LibraryEntry): boolean {
  return deletedAt !== undefined;
}

/** The document as lists know it; undefined when it is gone or in the bin. */
export function keptEntry(
  entries: readonly LibraryEntry[],
  id: Id | undefined,
): LibraryEntry | undefined {
  return entries.find((entry) => entry.id === id && !isBinned(entry));
}
