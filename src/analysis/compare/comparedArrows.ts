// The arrows of two versions in one: those that are there now, and those that are gone between the cards as they stand.
import type { Id } from '../../base/id';
import type { Link } from '../../document/grid';
import type { Change } from './change';
import type { Versions } from './comparedCards';

export interface ComparedArrow {
  /** Keys of compared cards; one that stands in no cell has none of that key. */
  from: string;
  to: string;
  link: Link;
  /** Empty where both versions have it alike. */
  changes: Change[];
}

export function comparedArrows(
  { before, after, matching }: Versions,
  changes: readonly Change[],
): ComparedArrow[] {
  const ofLinks = changes.filter(({ table }) => table === 'links');
  const stands = Object.entries(after.links).map(
    ([id, link]): ComparedArrow => ({
      ...{ from: `after ${link.from}`, to: `after ${link.to}`, link },
      changes: ofLinks.filter(({ afterId }) => afterId === id),
    }),
  );
  const endOf = (card: Id) => {
    const now = matching.afterOf('cards', card);
    return now === undefined ? `before ${card}` : `after ${now}`;
  };
  const gone = ofLinks.flatMap((change): ComparedArrow[] => {
    const link = change.kind === 'removed' ? before.links[change.beforeId ?? ''] : undefined;
    return link ? [{ from: endOf(link.from), to: endOf(link.to), link, changes: [change] }] : [];
  });
  return [...stands, ...gone];
}
