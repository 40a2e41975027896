// A version made anew, as from a table or another tool, in the ids of mine: only then can it be merged as a version of it.
import type { Id } from '../../base/id';
import { compareOrdered, type Ordered, risingKeys } from '../../base/order';
import type { AnyDocument } from '../../document/document';
import { emotionKey, parseEmotionKey } from '../../document/grid';
import { orderedTables } from '../../document/orderGroups';
import { isRow } from '../../document/readContext';
import { inAfterTerms } from '../compare/inAfterTerms';
import { longestRising } from '../compare/longestRising';
import { type Matching, matchDocuments } from '../compare/matchDocuments';
import { type Row, rowsOf, type TableName, tablesOfKind } from '../rows';

/**
 * What has a counterpart in mine, by id or by name, has its id, and its order key where it stands among the same
 * neighbours in the same order; all else keeps the ids it has.
 */
export function adoptIds<D extends AnyDocument>(theirs: D, mine: D): D {
  const matching = matchDocuments(theirs, mine);
  const adopted: Record<string, unknown> = { ...theirs };
  for (const table of tablesOfKind[theirs.kind]) {
    if (!Reflect.has(theirs, table)) continue;
    const rows: Record<Id, Row> = {};
    for (const [id, row] of Object.entries(rowsOf(theirs, table))) {
      rows[idInMine(table, id, matching)] = inAfterTerms(table, row, matching);
    }
    adopted[table] = rows;
  }
  if (isRow(adopted.shown)) {
    const axes = Object.entries(adopted.shown);
    adopted.shown = Object.fromEntries(
      axes.map(([name, axis]) => [name, idInMine('dimensions', String(axis), matching)]),
    );
  }
  // The same tables with other keys: still a document of this kind.
  const document = adopted as unknown as D;
  adoptOrders(document, mine);
  return document;
}

function idInMine(table: TableName, id: Id, matching: Matching): Id {
  if (table !== 'emotions') return matching.afterOf(table, id) ?? id;
  const { laneId, stepId, personaId } = parseEmotionKey(id);
  return emotionKey(
    idInMine('lanes', laneId, matching),
    idInMine('steps', stepId, matching),
    idInMine('personas', personaId, matching),
  );
}

function adoptOrders(document: AnyDocument, mine: AnyDocument): void {
  const known = orderedTables(mine);
  for (const { name, entities, parentOf } of orderedTables(document)) {
    const own = known.find((table) => table.name === name);
    const groups = new Map<string, [Id, Ordered][]>();
    for (const [id, entity] of Object.entries(entities).sort(compareOrdered)) {
      const parent = parentOf(entity);
      groups.set(parent, [...(groups.get(parent) ?? []), [id, entity]]);
    }
    for (const [parent, group] of groups) {
      const keyInMine = ([id]: [Id, Ordered]) => {
        const entity = own?.entities[id];
        return entity && own.parentOf(entity) === parent ? entity.order : null;
      };
      for (const [id, order] of orderedLike(group, keyInMine)) {
        entities[id] = { ...entities[id], order };
      }
    }
  }
}

/** Keys for the group in its own order: mine for as many as rise, new ones for the rest. */
function orderedLike(
  group: readonly [Id, Ordered][],
  keyInMine: (entry: [Id, Ordered]) => string | null,
): Map<Id, string> {
  const keys = group.map(keyInMine);
  const ranks = new Map(
    keys
      .filter((key) => key !== null)
      .sort()
      .map((key, rank) => [key, rank]),
  );
  const known = keys.flatMap((key, index) =>
    key === null ? [] : [{ index, rank: ranks.get(key) ?? 0 }],
  );
  const kept = new Set(longestRising(known.map(({ rank }) => rank)).map((at) => known[at]?.index));
  const sequence = group.map(
    ([id], index) => [id, kept.has(index) ? (keys[index] ?? null) : null] as const,
  );
  const orders = risingKeys(sequence);
  for (const [id, key] of sequence) if (key !== null) orders.set(id, key);
  return orders;
}
