// All rows from two hands. What only one side has was added there, or left alone there and deleted here.
import type { Id } from '../../base/id';
import { same } from '../../base/same';
import { inReadingOrder } from '../readingOrder';
import { type Row, type Rows, rowsOf, type TableName } from '../rows';
import {
  type Conflict,
  conflictId,
  deletionConflict,
  fieldConflict,
  type Sources,
} from './conflict';
import { type Choice, mergeRow, type OpenField, type Side } from './mergeRow';
import type { MergedTable } from './parts';

export type Choices = Readonly<Record<string, Choice>>;

/** Rows that may still change hands; the rows themselves are never changed, only replaced. */
export type MergedRows = Record<Id, Row>;

export interface MergedTables {
  tables: Partial<Record<TableName, MergedRows>>;
  /** Deleted because somebody chose so, as `table/id`: nothing brings these back. */
  doomed: Set<string>;
  conflicts: Conflict[];
  /** Cards of which both texts are to stand: the other text by id. */
  twins: Map<Id, Row>;
}

/** Merges one row of fields and notes what stays open. */
export function mergeOne(
  sources: Sources,
  { table, rowId, choices, into }: Place & { table: MergedTable; rowId: Id },
  rows: { base: Row | undefined; mine: Row; theirs: Row },
): Row {
  const ask = (open: OpenField): Choice => {
    const conflict = fieldConflict(sources, table, rowId, open);
    into.conflicts.push(conflict);
    const choice = chosen(conflict, choices);
    if (choice === 'both' && table === 'cards' && open.field === 'text') {
      into.twins.set(rowId, open.theirs);
    }
    return choice;
  };
  return mergeRow(table, rows, ask);
}

interface Place {
  choices: Choices;
  into: MergedTables;
}

export function mergeTable(sources: Sources, table: TableName, { choices, into }: Place): void {
  const before: Rows | undefined = sources.base && rowsOf(sources.base, table);
  const [mine, theirs] = [rowsOf(sources.mine, table), rowsOf(sources.theirs, table)];
  const merged: MergedRows = {};
  const known = into.conflicts.length;
  for (const rowId of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [own, other, base] = [mine[rowId], theirs[rowId], before?.[rowId]];
    if (own && other) {
      const place = { table, rowId, choices, into };
      merged[rowId] = mergeOne(sources, place, { base, mine: own, theirs: other });
      continue;
    }
    const row = own ?? other;
    if (!row || (base && isAsItWas(row, base))) continue;
    const keeper: Side = own ? 'mine' : 'theirs';
    if (base) {
      const conflict = deletionConflict(sources, table, rowId, { keeper, row, base });
      into.conflicts.push(conflict);
      if (chosen(conflict, choices) !== keeper) {
        into.doomed.add(conflictId(table, rowId));
        continue;
      }
    }
    merged[rowId] = row;
  }
  into.tables[table] = merged;
  const open = into.conflicts.splice(known);
  const sorted = inReadingOrder(open, ({ rowId }) => ({
    document: Object.hasOwn(mine, rowId) ? sources.mine : sources.theirs,
    table,
    id: rowId,
  }));
  into.conflicts.push(...sorted);
}

/** Whoever only made room for a neighbour did not mean to keep it. */
function isAsItWas({ order: _, ...row }: Row, { order: __, ...base }: Row): boolean {
  return same(row, base);
}

function chosen({ id, choices: offered, initial }: Conflict, choices: Choices): Choice {
  const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
  return choice !== undefined && offered.includes(choice) ? choice : initial;
}
