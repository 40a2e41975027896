// Back-references, asked of the library's list: nothing is opened, and documents in the bin do not count.
import type { Id } from '../../base/id';
import type { DocumentKind } from '../../document/document';
import type { LibraryEntry } from '../ports';

export interface Use {
  entry: LibraryEntry;
  /** "persona on the map", "stands for segment “Hunters”" */
  where: readonly string[];
}

export function usesOf(entries: readonly LibraryEntry[], id: Id): Use[] {
  return entries.flatMap((entry) => {
    if (entry.deletedAt !== undefined || entry.id === id) return [];
    const where = (entry.summary.refs ?? []).flatMap(({ to, words }) => (to === id ? words : []));
    return where.length > 0 ? [{ entry, where }] : [];
  });
}

/** Whether a reference leads somewhere now. */
export function isThere(entries: readonly LibraryEntry[], id: Id): boolean {
  return entries.some((entry) => entry.id === id && entry.deletedAt === undefined);
}

/** "on 2 maps and in 1 segment"; null when nothing refers to it. */
export function usedWhere(entries: readonly LibraryEntry[], id: Id): string | null {
  const uses = usesOf(entries, id);
  const segments = uses
    .filter(({ entry }) => entry.kind === 'segmentation')
    .flatMap(({ where }) => where).length;
  const kinds: [DocumentKind, string, string][] = [
    ['journey', 'on', 'map'],
    ['blueprint', 'on', 'blueprint'],
    ['persona', 'on', 'persona sheet'],
  ];
  const parts = kinds.flatMap(([kind, at, noun]) => {
    const count = uses.filter(({ entry }) => entry.kind === kind).length;
    return count === 0 ? [] : `${at} ${count} ${noun}${count === 1 ? '' : 's'}`;
  });
  if (segments > 0) parts.push(`in ${segments} segment${segments === 1 ? '' : 's'}`);
  if (parts.length < 2) return parts[0] ?? null;
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What happens to those who point at a document when it goes. */
export function afterwards({ kind }: Pick<LibraryEntry, 'kind'>): string {
  return kind === 'persona'
    ? 'Maps keep the name and colour, and show that the sheet is missing.'
    : 'They stay as they are, and show that it is missing.';
}
