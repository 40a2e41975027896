// Order keys for things put between their siblings. Only what moves gets a key, unless siblings share one (merges do that).
import type { Id } from '../base/id';
import { type Ordered, type OrderKey, risingKeys } from '../base/order';
import type { Entries } from '../document/queries';

/** Keys by id: for the placed ones, and for siblings that have to make room. */
export type Arrangement = ReadonlyMap<Id, OrderKey>;

/** Keys that put `ids`, in this order, before the sibling `before`, or at the end when that is null or gone. */
export function arrange(
  siblings: Entries<Ordered>,
  ids: readonly Id[],
  before: Id | null,
): Arrangement {
  const sequence = sequenceWith(siblings, ids, before);
  const orders = new Map(siblings.map(([id, { order }]) => [id, order]));
  const placed = new Set(ids);
  return risingKeys(sequence.map((id) => [id, placed.has(id) ? null : (orders.get(id) ?? null)]));
}

/** The siblings' ids with `ids` put before `before`; a placed one can be a sibling already. */
export function sequenceWith(
  siblings: Entries<Ordered>,
  ids: readonly Id[],
  before: Id | null,
): Id[] {
  const placed = new Set(ids);
  const all = siblings.map(([id]) => id);
  const target = before === null ? -1 : all.indexOf(before);
  const anchor = target < 0 ? undefined : all.slice(target).find((id) => !placed.has(id));
  const rest = all.filter((id) => !placed.has(id));
  const index = anchor === undefined ? rest.length : rest.indexOf(anchor);
  return [...rest.slice(0, index), ...ids, ...rest.slice(index)];
}

/** Writes the keys to those of the table that are there. */
export function rearrange(table: Record<Id, Ordered>, arrangement: Arrangement): void {
  for (const [id, order] of arrangement) {
    const entity = table[id];
    if (entity) entity.order = order;
  }
}
