// Neighbours have different order keys again. What one side put into a gap stays together, before or behind what the
// other side put there.
import type { Id } from '../../base/id';
import { compareOrdered, type Ordered, type OrderKey, risingKeys } from '../../base/order';
import type { AnyDocument } from '../../document/document';
import { orderedTables } from '../../document/orderGroups';
import { rowsOf, type TableName } from '../rows';
import type { Sources } from './conflict';

type Entry = readonly [Id, Ordered];
type Origin = 'mine' | 'theirs' | 'both';

/** The keys to change, as `[table, id, key]`. */
export function mendOrders(
  sources: Sources,
  document: AnyDocument,
): [table: string, id: Id, order: OrderKey][] {
  return orderedTables(document).flatMap(({ name, entities, parentOf }) => {
    const originOf = originsIn(sources, name);
    const groups = new Map<string, Entry[]>();
    for (const entry of Object.entries(entities)) {
      const parent = parentOf(entry[1]);
      const group = groups.get(parent);
      if (group) group.push(entry);
      else groups.set(parent, [entry]);
    }
    return [...groups.values()].flatMap((group) =>
      changedKeys(group.sort(compareOrdered), originOf).map(
        ([id, order]): [string, Id, OrderKey] => [name, id, order],
      ),
    );
  });
}

function originsIn({ mine, theirs }: Sources, name: string): (id: Id) => Origin {
  // Ordered tables are tables of the document.
  const [own, other] = [rowsOf(mine, name as TableName), rowsOf(theirs, name as TableName)];
  return (id) =>
    Object.hasOwn(own, id) === Object.hasOwn(other, id)
      ? 'both'
      : Object.hasOwn(own, id)
        ? 'mine'
        : 'theirs';
}

function changedKeys(group: readonly Entry[], originOf: (id: Id) => Origin): [Id, OrderKey][] {
  const sequence: Entry[] = [];
  let gap: Entry[] = [];
  for (const entry of group) {
    if (originOf(entry[0]) !== 'both') gap.push(entry);
    else {
      sequence.push(...untangled(gap, originOf), entry);
      gap = [];
    }
  }
  sequence.push(...untangled(gap, originOf));
  return [...risingKeys(sequence.map(([id, { order }]) => [id, order]))];
}

/** One side's after the other's, beginning with whichever comes first. */
function untangled(gap: readonly Entry[], originOf: (id: Id) => Origin): readonly Entry[] {
  const first = gap[0] && originOf(gap[0][0]);
  return [
    ...gap.filter(([id]) => originOf(id) === first),
    ...gap.filter(([id]) => originOf(id) !== first),
  ];
}
