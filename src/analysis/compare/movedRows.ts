// What stands somewhere else: under another parent, or elsewhere among the same neighbours. A new order key alone is no move.
import type { Id } from '../../base/id';
import { compareOrdered } from '../../base/order';
import { same } from '../../base/same';
import type { AnyDocument } from '../../document/document';
import { orderedTables } from '../../document/orderGroups';
import { type Row, rowsOf, type TableName, tablesOfKind } from '../rows';
import { inAfterTerms } from './inAfterTerms';
import { longestRising } from './longestRising';
import type { Matching } from './matchDocuments';

/** Where somebody put a thing by hand. */
const spots: Partial<Record<TableName, readonly string[]>> = {
  actors: ['x', 'y'],
  segments: ['treeX', 'treeY'],
};

/** Fields that say where a row stands. */
const standing: readonly string[] = ['stageId', 'stepId', 'laneId', 'blockId', 'order'];

export function isPlaceField(table: TableName, field: string): boolean {
  return standing.includes(field) || spots[table]?.includes(field) === true;
}

export interface Moves {
  /** By table, the ids after of what has another parent. */
  away: Map<TableName, Set<Id>>;
  /** By table, the ids after of what changed places with its neighbours. */
  within: Map<TableName, Set<Id>>;
}

export function movedRows(before: AnyDocument, after: AnyDocument, matching: Matching): Moves {
  const moves: Moves = { away: new Map(), within: new Map() };
  for (const table of tablesOfKind[after.kind]) {
    const away = new Set<Id>();
    const [old, now] = [rowsOf(before, table), rowsOf(after, table)];
    for (const [id, row] of Object.entries(now)) {
      const other = old[matching.beforeOf(table, id) ?? ''];
      if (
        other &&
        !same(placeOf(table, inAfterTerms(table, other, matching)), placeOf(table, row))
      ) {
        away.add(id);
      }
    }
    moves.away.set(table, away);
    moves.within.set(table, reordered(before, after, matching, { table, away }));
  }
  return moves;
}

/** An inbox card's lane is a hint, no place. */
function placeOf(table: TableName, row: Row): Row {
  const fields = [...standing, ...(spots[table] ?? [])].filter((field) => field !== 'order');
  const place = Object.fromEntries(fields.map((field) => [field, row[field]]));
  return row.stepId === null ? { ...place, laneId: null } : place;
}

/** The fewest that must have moved for the others to be in the order they were in; rather those with another key. */
function reordered(
  before: AnyDocument,
  after: AnyDocument,
  matching: Matching,
  { table, away }: { table: TableName; away: ReadonlySet<Id> },
): Set<Id> {
  const moved = new Set<Id>();
  const ordered = orderedTables(after).find(({ name }) => name === table);
  if (!ordered) return moved;
  const old = orderedTables(before).find(({ name }) => name === table)?.entities ?? {};
  const known = new Map(
    Object.entries(old)
      .sort(compareOrdered)
      .map(([id, { order }], rank) => [id, { rank, order }]),
  );
  const groups = new Map<string, { id: Id; rank: number; isAsItWas: boolean }[]>();
  for (const [id, entity] of Object.entries(ordered.entities).sort(compareOrdered)) {
    const other = known.get(matching.beforeOf(table, id) ?? '');
    if (other === undefined || away.has(id)) continue;
    const member = { id, rank: other.rank, isAsItWas: other.order === entity.order };
    const parent = ordered.parentOf(entity);
    const group = groups.get(parent);
    if (group) group.push(member);
    else groups.set(parent, [member]);
  }
  for (const group of groups.values()) {
    const ranks = group.map(({ rank }) => rank);
    const kept = new Set(longestRising(ranks, (index) => group[index]?.isAsItWas === true));
    group.forEach(({ id }, index) => {
      if (!kept.has(index)) moved.add(id);
    });
  }
  return moved;
}
