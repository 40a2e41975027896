import { useMemo } from 'react';
import type { LibraryEntry, Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { useObservable } from '../useObservable';

/** Titles of the library's documents; null for one that is not there, or in the bin. */
export function useDocumentNames(ports: Ports): (id: Id) => string | null {
  const entries = useObservable(ports.library.documents);
  // Every save renews the list, titles seldom change: whoever shows them is drawn anew only then.
  const titles = JSON.stringify(entries.filter(isThere).map(({ id, title }) => [id, title]));
  return useMemo(() => {
    const names: Map<Id, string> = new Map(JSON.parse(titles));
    return (id) => {
      const title = names.get(id);
      return title === undefined ? null : title.trim() || 'Untitled';
    };
  }, [titles]);
}

function isThere({ deletedAt }: LibraryEntry): boolean {
  return deletedAt === undefined;
}
