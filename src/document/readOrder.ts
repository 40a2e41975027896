// Gives a table new order keys when one of its own cannot be used: invalid, or taken twice under one parent.
import { compareOrdered, isOrderKey, type Ordered, ordersBetween } from '../base/order';
import type { AnyDocument } from './document';
import { type OrderedTable, orderedTables } from './orderGroups';
import { note, type ReadContext, setAt } from './readContext';

type Entry = [string, Ordered];

export function rebuildOrders(context: ReadContext, document: AnyDocument): void {
  for (const table of orderedTables(document)) {
    if (isSound(table)) continue;
    const groups = new Map<string, Entry[]>();
    for (const entry of Object.entries(table.entities)) {
      const parent = table.parentOf(entry[1]);
      const group = groups.get(parent);
      if (group) group.push(entry);
      else groups.set(parent, [entry]);
    }
    for (const group of groups.values()) rebuild(context, table.name, group);
    const what = `the order of its ${table.name} was unclear and was made anew`;
    note(context, 'order-rebuilt', [table.name], what);
  }
}

function isSound({ entities, parentOf }: OrderedTable): boolean {
  const taken = new Set<string>();
  return Object.values(entities).every((entity) => {
    const place = `${parentOf(entity)} ${entity.order}`;
    const sound = isOrderKey(entity.order) && !taken.has(place);
    taken.add(place);
    return sound;
  });
}

/** Usable keys first, in their order; behind them the others, as the file lists them. */
function rebuild(context: ReadContext, table: string, group: readonly Entry[]): void {
  const usable = group.filter(([, { order }]) => isOrderKey(order)).sort(compareOrdered);
  const others = group.filter(([, { order }]) => !isOrderKey(order));
  const orders = ordersBetween(null, null, group.length);
  [...usable, ...others].forEach(([id], index) => {
    setAt(context, [table, id, 'order'], orders[index] ?? '');
  });
}
