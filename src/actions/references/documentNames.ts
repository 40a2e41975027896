// What the library's documents are called, for whatever refers to them by id.
import type { Id } from '../../base/id';
import type { DocumentNames } from '../../scene/cardTarget';
import { isBinned } from '../library/binned';
import type { LibraryEntry } from '../ports';

/** What lies in the bin has no name. */
export function documentNames(entries: readonly LibraryEntry[]): DocumentNames {
  const kept = entries.filter((entry) => !isBinned(entry));
  return new Map(kept.map(({ id, title }): [Id, string] => [id, title.trim() || 'Untitled']));
}
