// Names of the library's documents, for whatever refers to them by id.
import { useMemo } from 'react';
import { isBinned } from '../actions/library/binned';
import type { Ports } from '../actions/ports';
import type { Id } from '../base/id';
import { useLibraryValue } from './references/useLibraryValue';

/** What lies in the bin has none. The same map while no name changes. */
export function useDocumentNames({ library }: Pick<Ports, 'library'>): ReadonlyMap<Id, string> {
  // Every save renews the list, titles seldom change: whoever shows them is drawn anew only then.
  const names = useLibraryValue(library, (entries) => {
    const kept = entries.filter((entry) => !isBinned(entry));
    return JSON.stringify(kept.map(({ id, title }) => [id, title.trim() || 'Untitled']));
  });
  return useMemo(() => new Map<Id, string>(JSON.parse(names)), [names]);
}
