import { useSyncExternalStore } from 'react';
import type { Library, LibraryEntry } from '../../actions/ports';

/** Of the library only what `read` makes of it: the list itself changes with every stored keystroke. */
export function useLibraryValue<T extends string | number | boolean | null>(
  { documents }: Pick<Library, 'documents'>,
  read: (entries: readonly LibraryEntry[]) => T,
): T {
  return useSyncExternalStore(documents.subscribe, () => read(documents.get()));
}
