// Back-references, asked of the library's list: nothing is opened, and documents in the bin do not count.
import type { Id } from '../../base/id';
import { isBinned } from '../library/binned';
import type { LibraryEntry } from '../ports';

export interface Use {
  entry: LibraryEntry;
  /** "persona on the map", "stands for segment “Hunters”" */
  where: readonly string[];
}

export function usesOf(entries: readonly LibraryEntry[], id: Id): Use[] {
  return entries.flatMap((entry) => {
    if (isBinned(entry) || entry.id === id) return [];
    const where = (entry.summary.refs ?? []).flatMap(({ to, words }) => (to === id ? words : []));
    return where.length > 0 ? [{ entry, where }] : [];
  });
}

/** Documents that refer to it in one way: `journey` are the blueprints that continue it. */
export function referringAs(
  entries: readonly LibraryEntry[],
  id: Id,
  kind: 'journey' | 'origin',
): LibraryEntry[] {
  return usesOf(entries, id)
    .map(({ entry }) => entry)
    .filter(({ summary }) => summary.refs?.some((ref) => ref.to === id && ref.kind === kind));
}

/** "on 2 maps and in 1 segment", after "it is"; null when nothing refers to it. */
export function usedWhere(entries: readonly LibraryEntry[], id: Id): string | null {
  const counts = new Map<string, number>();
  for (const { entry } of usesOf(entries, id)) {
    const refs = (entry.summary.refs ?? []).filter(({ to }) => to === id);
    for (const [sort, kinds] of sorts) {
      const found = refs.filter(({ kind }) => kinds.includes(kind)).length;
      // A map counts once however often it refers to the document, segments count one by one.
      const more = sort.startsWith('in ') ? found : Math.min(found, 1);
      counts.set(sort, (counts.get(sort) ?? 0) + more);
    }
  }
  const parts = [...counts].flatMap(([sort, count]) =>
    count === 0 ? [] : `${sort.replace('#', String(count))}${count === 1 ? '' : 's'}`,
  );
  if (parts.length < 2) return parts[0] ?? null;
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const sorts: readonly [sort: string, kinds: readonly string[]][] = [
  ['on # map', ['persona']],
  ['on # persona sheet', ['actor']],
  ['continued by # blueprint', ['journey']],
  ['the start of # to-be map', ['origin']],
  ['linked from # map', ['card']],
  ['in # segment', ['segment-persona', 'segment-journey']],
];

/** What happens to those who point at a document when it goes. */
export function afterwards({ kind }: Pick<LibraryEntry, 'kind'>): string {
  return kind === 'persona'
    ? 'Maps keep the name and colour, and show that the sheet is missing.'
    : 'They stay as they are, and show that it is missing.';
}
