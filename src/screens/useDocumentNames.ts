// Names of the library's documents, for whatever refers to them by id.
import { useMemo } from 'react';
import type { Ports } from '../actions/ports';
import { documentNames } from '../actions/references/documentNames';
import type { Id } from '../base/id';
import type { DocumentNames } from '../scene/cardTarget';
import { useLibraryValue } from './references/useLibraryValue';

/** What lies in the bin has none. The same map while no name changes. */
export function useDocumentNames({ library }: Pick<Ports, 'library'>): DocumentNames {
  // Every save renews the list, titles seldom change: whoever shows them is drawn anew only then.
  const names = useLibraryValue(library, (entries) => JSON.stringify([...documentNames(entries)]));
  return useMemo(() => new Map<Id, string>(JSON.parse(names)), [names]);
}
