// Name and mark of the library's personas, for whatever shows them by reference.
import { useMemo } from 'react';
import type { Ports } from '../actions/ports';
import { knownPersonas } from '../actions/references/knownPersonas';
import type { Id } from '../base/id';
import type { KnownPersona, KnownPersonas } from '../scene/freeView';
import { useLibraryValue } from './references/useLibraryValue';

/** The same map while nobody is renamed and no look changes. */
export function useKnownPersonas({ library }: Pick<Ports, 'library'>): KnownPersonas {
  const known = useLibraryValue(library, (entries) => JSON.stringify([...knownPersonas(entries)]));
  return useMemo(() => new Map<Id, KnownPersona>(JSON.parse(known)), [known]);
}
