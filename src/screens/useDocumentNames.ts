// Names of the library's documents, for whatever refers to them by id.
import { useMemo } from 'react';
import { isBinned } from '../actions/library/binned';
import type { LibraryEntry, Ports } from '../actions/ports';
import type { Id } from '../base/id';
import type { DocumentKind } from '../document/document';
import { useLibraryValue } from './references/useLibraryValue';

/** Of one kind, or of all; what lies in the bin has none. The same map while no name changes. */
export function useDocumentNames(
  { library }: Pick<Ports, 'library'>,
  kind?: DocumentKind,
): ReadonlyMap<Id, string> {
  const untitled = kind === 'persona' ? 'Untitled persona' : 'Untitled';
  const isNamed = (entry: LibraryEntry) =>
    !isBinned(entry) && (kind === undefined || entry.kind === kind);
  // Every save renews the list, titles seldom change: whoever shows them is drawn anew only then.
  const names = useLibraryValue(library, (entries) =>
    JSON.stringify(entries.filter(isNamed).map(({ id, title }) => [id, title.trim() || untitled])),
  );
  return useMemo(() => new Map<Id, string>(JSON.parse(names)), [names]);
}
