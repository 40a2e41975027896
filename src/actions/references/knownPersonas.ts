// The personas of the library as other documents show them: by the name and mark of their sheets.
import type { Id } from '../../base/id';
import type { KnownPersona, KnownPersonas } from '../../scene/freeView';
import { isBinned } from '../library/binned';
import type { LibraryEntry } from '../ports';

/** What lies in the bin is not known. */
export function knownPersonas(entries: readonly LibraryEntry[]): KnownPersonas {
  const personas = entries.filter((entry) => entry.kind === 'persona' && !isBinned(entry));
  return new Map(
    personas.map(({ id, title, summary: { look } }): [Id, KnownPersona] => {
      const mark = look && { mark: { shape: look.marker, color: look.color } };
      return [id, { name: title.trim() || 'Untitled persona', ...mark }];
    }),
  );
}
