// Two versions of a document made one, and what has to be settled. With the version both come from, only what both sides
// changed is asked; without it, only what both have and differs.
import { deepFreeze } from '../../base/freeze';
import { fail, type Result, succeed } from '../../base/result';
import { same } from '../../base/same';
import { type AnyDocument, isGrid } from '../../document/document';
import { overLimit } from '../../document/invariants';
import { isAxis } from '../../document/invariantsSheets';
import { lineageField, lineageOf } from '../../document/lineage';
import { readOnlyReason } from '../../document/newerFormat';
import { fullReason } from '../../document/size';
import { ownFields, rowsOf, tablesOfKind } from '../rows';
import { rowWords } from '../rowWords';
import type { Conflict, Sources } from './conflict';
import { countTaken, type Taken } from './countTaken';
import { freshId } from './freshId';
import { keepReferences, tablesOf } from './keepReferences';
import { mendMap } from './mendMap';
import { mendOrders } from './mendOrders';
import { mendPersona, mendSegments } from './mendSheets';
import { type Choices, type MergedTables, mergeOne, mergeTable } from './mergeTables';

export interface Merge<D extends AnyDocument> {
  /** With every conflict as `initial` says: sound, and nothing either side added is missing. My own document when nothing is to be taken. */
  merged: D;
  conflicts: Conflict[];
  /** What `merged` has of theirs. */
  taken: Taken;
  /** Sentences about what was deleted on one side and came back, because the other side put something into it. */
  notes: string[];
  /** What it was made from, for settling. */
  from: Versions<D>;
}

export interface Versions<D extends AnyDocument> {
  /** The version both come from, where it is known. */
  base?: D;
  mine: D;
  theirs: D;
}

/** The result has my id. Refused where the two are not of one kind, or too large together. */
export function mergeDocuments<D extends AnyDocument>(from: Versions<D>): Result<Merge<D>> {
  const { mine, theirs } = from;
  if (mine.kind !== theirs.kind) {
    return fail(
      'other-kind',
      `“${theirs.title}” is another kind of document and cannot be merged into this one.`,
      'Keep both of them.',
    );
  }
  const readOnly = readOnlyReason(mine) ?? readOnlyReason(theirs);
  if (readOnly !== null) return fail('read-only', readOnly, 'Reload the app to update it.');
  const { merged, conflicts, notes } = mergeWith(from, {});
  const over = overLimit({ ...merged });
  if (over) {
    const [count, limit] = [over.count.toLocaleString('en'), over.limit.toLocaleString('en')];
    const what = `Together they would have ${count} ${over.table}, at most ${limit} are possible.`;
    return fail('too-many', what, 'Keep both of them, or delete something first.');
  }
  const full = fullReason(merged);
  if (full !== null)
    return fail('too-large', full, 'Keep both of them, or delete something first.');
  return succeed({ merged, conflicts, taken: countTaken(mine, merged), notes, from });
}

/** The merged document with the choices made so far; what is not chosen stays as it is in `merged`. */
export function settle<D extends AnyDocument>(
  { from }: Pick<Merge<D>, 'from'>,
  choices: Choices,
): D {
  return mergeWith(from, choices).merged;
}

function mergeWith<D extends AnyDocument>(
  { base, mine, theirs }: Versions<D>,
  choices: Choices,
): { merged: D; conflicts: Conflict[]; notes: string[] } {
  const sources: Sources = { base: base?.kind === mine.kind ? base : undefined, mine, theirs };
  const into: MergedTables = { tables: {}, doomed: new Set(), conflicts: [], twins: new Map() };
  const fields = mergeOne(
    sources,
    { table: 'document', rowId: mine.id, choices, into },
    {
      base: sources.base && ownFields(sources.base),
      mine: ownFields(mine),
      theirs: ownFields(theirs),
    },
  );
  for (const table of tablesOfKind[mine.kind]) mergeTable(sources, table, { choices, into });
  addTwins(into);
  const kept = keepReferences(sources, into);
  if (isGrid(mine)) mendMap(sources, into);
  else if (mine.kind === 'persona') mendPersona(sources, into);
  else mendSegments(into);
  const merged = assemble(sources, fields, into);
  const notes = kept.map(([table, id]) => {
    return `${rowWords(merged, table, id)} was deleted on one side and stays, because the other side used it.`;
  });
  return { merged: merged as D, conflicts: into.conflicts, notes };
}

/** The other text of a card becomes a card of its own, below it. */
function addTwins({ tables, twins }: MergedTables): void {
  const { cards = {} } = tables;
  for (const id of [...twins.keys()].sort()) {
    const card = cards[id];
    if (card) cards[freshId(id, 'other', cards)] = { ...card, ...twins.get(id) };
  }
}

function assemble(sources: Sources, fields: object, into: MergedTables): AnyDocument {
  const { mine } = sources;
  const document: Record<string, unknown> = { ...fields, id: mine.id, kind: mine.kind };
  // Whoever takes theirs in adds where that comes from.
  const lineage = lineageOf(mine);
  if (lineage.length > 0) document[lineageField] = lineage;
  if (document.originId === mine.id) delete document.originId;
  for (const [table, rows] of tablesOf(into)) {
    if (Object.keys(rows).length > 0 || staysEmpty(sources, table)) document[table] = rows;
  }
  // All fields and tables are those of one kind; tests ask the invariants.
  const merged = document as unknown as AnyDocument;
  for (const [table, id, order] of mendOrders(sources, merged)) {
    const rows = into.tables[table as keyof typeof into.tables];
    const row = rows?.[id];
    if (rows && row) rows[id] = { ...row, order };
  }
  if (merged.kind === 'segmentation') dropLostAxes(merged);
  return deepFreeze(reusing(mine, merged));
}

/** A table without rows may be there or not: as it is on the side that changed it. */
function staysEmpty({ base, mine, theirs }: Sources, table: string): boolean {
  const [here, there] = [Reflect.has(mine, table), Reflect.has(theirs, table)];
  return here === there ? here : base !== undefined && !Reflect.has(base, table);
}

function dropLostAxes(map: Extract<AnyDocument, { kind: 'segmentation' }>): void {
  const { shown, dimensions } = map;
  if (shown && ![shown.x, shown.y].every((axis) => isAxis(axis, dimensions))) delete map.shown;
}

/** What says the same as in mine is mine, so that what did not change is the same object. */
function reusing(mine: AnyDocument, merged: AnyDocument): AnyDocument {
  if (same(mine, merged)) return mine;
  for (const table of tablesOfKind[mine.kind]) {
    const isThere = Reflect.has(mine, table) && Reflect.has(merged, table);
    if (isThere && same(rowsOf(mine, table), rowsOf(merged, table))) {
      Reflect.set(merged, table, Reflect.get(mine, table));
    }
  }
  return merged;
}
