// Names of the personas in the library, for whatever refers to them by id.
import { useMemo } from 'react';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { useObservable } from '../useObservable';

export function usePersonaNames(ports: Ports): ReadonlyMap<Id, string> {
  const entries = useObservable(ports.library.documents);
  return useMemo(
    () =>
      new Map(
        entries
          .filter(({ kind, deletedAt }) => kind === 'persona' && deletedAt === undefined)
          .map(({ id, title }) => [id, title.trim() || 'Untitled persona']),
      ),
    [entries],
  );
}
