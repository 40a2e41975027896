// Whatever is kept keeps what it stands on: a card added to a step that the other side deleted brings the step back, and
// its stage. Only what somebody chose to delete stays away, and takes along what hangs on it.
import type { Id } from '../../base/id';
import { parseEmotionKey } from '../../document/grid';
import { isRow } from '../../document/readContext';
import { type Row, rowsOf, type TableName } from '../rows';
import { conflictId, type Sources } from './conflict';
import type { MergedTables } from './mergeTables';

/** A row that came back, as `[table, id]`. */
export type Kept = readonly [TableName, Id];

export function keepReferences(sources: Sources, merged: MergedTables): Kept[] {
  const kept: Kept[] = [];
  const known = new Map<string, boolean>();

  /** Whether the row is there in the end, with all it stands on. */
  function isThere(table: TableName, id: Id): boolean {
    const key = conflictId(table, id);
    const old = known.get(key);
    if (old !== undefined) return old;
    const rows = merged.tables[table] ?? {};
    const there = rows[id];
    const row = there ?? rowsOf(sources.mine, table)[id] ?? rowsOf(sources.theirs, table)[id];
    // Parts of one another would ask for ever.
    known.set(key, true);
    if (!row || merged.doomed.has(key) || !needs(table, id, row).every(isThereAt)) {
      known.set(key, false);
      delete rows[id];
      return false;
    }
    rows[id] = withoutGone(table, row, isThere);
    if (!there) kept.push([table, id]);
    return true;
  }
  const isThereAt = ([table, id]: Kept) => isThere(table, id);

  for (const [table, rows] of tablesOf(merged)) {
    for (const id of Object.keys(rows)) isThere(table, id);
  }
  return kept.sort(([a, one], [b, two]) => (`${a}/${one}` < `${b}/${two}` ? -1 : 1));
}

export function tablesOf(merged: MergedTables): [TableName, Record<Id, Row>][] {
  // The keys of this record are names of tables by its type.
  return Object.entries(merged.tables) as [TableName, Record<Id, Row>][];
}

/** What the row cannot be without. */
function needs(table: TableName, id: Id, row: Row): Kept[] {
  const at = (target: TableName, field: string): Kept => [target, String(row[field])];
  switch (table) {
    case 'steps':
      return [at('stages', 'stageId')];
    case 'cards':
      return row.stepId === null ? [] : [at('steps', 'stepId'), at('lanes', 'laneId')];
    case 'links':
      return [at('cards', 'from'), at('cards', 'to')];
    case 'emotions': {
      const { laneId, stepId, personaId } = parseEmotionKey(id);
      return [
        ['lanes', laneId],
        ['steps', stepId],
        ['personas', personaId],
      ];
    }
    case 'ratings':
      return [at('blocks', 'blockId')];
    case 'relations':
      return ['from', 'to'].filter((end) => row[end] !== null).map((end) => at('actors', end));
    default:
      return [];
  }
}

/** The row without mentions of what stays away. */
function withoutGone(
  table: TableName,
  row: Row,
  isThere: (table: TableName, id: Id) => boolean,
): Row {
  if (table === 'cards' && Array.isArray(row.personaIds)) {
    const ids: unknown[] = row.personaIds;
    const left = ids.filter((id) => isThere('personas', String(id)));
    return left.length === ids.length ? row : replaced(row, 'personaIds', left);
  }
  if (table !== 'segments') return row;
  let mended = row;
  if (row.parentId !== undefined && !isThere('segments', String(row.parentId))) {
    mended = replaced(mended, 'parentId', []);
  }
  if (isRow(row.scores)) {
    const scores = Object.entries(row.scores);
    const left = scores.filter(([axis]) => isThere('dimensions', axis));
    if (left.length < scores.length) {
      mended =
        left.length > 0
          ? { ...mended, scores: Object.fromEntries(left) }
          : replaced(mended, 'scores', []);
    }
  }
  return mended;
}

/** An emptied optional field is absent. */
function replaced(row: Row, field: string, value: readonly unknown[]): Row {
  const { [field]: _, ...rest } = row;
  return value.length > 0 ? { ...rest, [field]: value } : rest;
}
