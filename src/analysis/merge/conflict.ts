// What both sides changed each in their own way, as a question with its answers.
import type { Id } from '../../base/id';
import { same } from '../../base/same';
import type { AnyDocument } from '../../document/document';
import { fieldWords, valueWords } from '../fieldWords';
import { quoted } from '../lint/words';
import { type Row, rowsOf, type TableName } from '../rows';
import { placeWords, rowWords } from '../rowWords';
import type { Choice, OpenField, Side } from './mergeRow';
import type { MergedTable } from './parts';

export interface Conflict {
  /** The same whoever is who: `cards/slow-search/text`, `cards/slow-search` for one that is deleted on one side. */
  id: string;
  kind: 'field' | 'deleted';
  table: MergedTable;
  rowId: Id;
  /** `Card “Slow search”` */
  subject: string;
  /** `Pains at Pays`, where the row stands on my side, else on theirs. */
  place: string | null;
  /** `text`, `place`, `severity`; of a deleted one `kept or deleted`. */
  question: string;
  /** What was there before, where that is known, and what each side made of it, in words. */
  base: string | null;
  mine: string;
  theirs: string;
  /** What it can be settled with; `both` only where both can stand. */
  choices: readonly Choice[];
  /** What stands until it is settled. */
  initial: Choice;
}

export interface Sources {
  base: AnyDocument | undefined;
  mine: AnyDocument;
  theirs: AnyDocument;
}

export function conflictId(table: MergedTable, rowId: Id, field?: string): string {
  return table === 'document'
    ? `document/${field ?? ''}`
    : [table, rowId, ...(field === undefined ? [] : [field])].join('/');
}

export function fieldConflict(
  sources: Sources,
  table: MergedTable,
  rowId: Id,
  open: OpenField,
): Conflict {
  const { base, mine, theirs } = sources;
  const where = { table, id: rowId, field: open.field };
  // Feelings are told on one scale, or equal words could mean different things.
  const words = (side: AnyDocument, values: Row) =>
    valueWords(table === 'emotions' ? mine : side, where, values);
  return {
    id: conflictId(table, rowId, open.field),
    kind: 'field',
    table,
    rowId,
    ...named(sources, table, rowId),
    question: fieldWords(mine, open.field),
    base: base ? words(base, open.base) : null,
    mine: words(mine, open.mine),
    theirs: words(theirs, open.theirs),
    choices: open.choices,
    initial: open.initial,
  };
}

export function deletionConflict(
  sources: Sources,
  table: TableName,
  rowId: Id,
  { keeper, row, base }: { keeper: Side; row: Row; base: Row },
): Conflict {
  const document = sources[keeper];
  const fields = [...new Set([...Object.keys(row), ...Object.keys(base)])].filter(
    (field) => field !== 'order' && !same(row[field], base[field]),
  );
  const changed = fields.map((field) => fieldWords(document, field)).join(', ');
  return {
    id: conflictId(table, rowId),
    kind: 'deleted',
    table,
    rowId,
    ...named(sources, table, rowId),
    question: 'kept or deleted',
    base: null,
    mine: keeper === 'mine' ? `changed: ${changed}` : 'deleted',
    theirs: keeper === 'theirs' ? `changed: ${changed}` : 'deleted',
    choices: ['mine', 'theirs'],
    initial: keeper,
  };
}

function named(
  { mine, theirs }: Sources,
  table: MergedTable,
  rowId: Id,
): Pick<Conflict, 'subject' | 'place'> {
  if (table === 'document') return { subject: quoted(mine.title, 'The document'), place: null };
  const own = rowsOf(mine, table)[rowId];
  const document = own ? mine : theirs;
  return {
    subject: rowWords(document, table, rowId),
    place: placeWords(document, table, own ?? rowsOf(theirs, table)[rowId] ?? {}),
  };
}
