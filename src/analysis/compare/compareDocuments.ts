// What is different between two versions of a document, thing by thing.
import { assert } from '../../base/assert';
import type { Id } from '../../base/id';
import { same } from '../../base/same';
import { type AnyDocument, isGrid } from '../../document/document';
import { fieldWords, valueWords } from '../fieldWords';
import { inReadingOrder } from '../readingOrder';
import { ownFields, type Row, rowsOf, type TableName, tablesOfKind } from '../rows';
import type { Change, ChangeKind, FieldChange } from './change';
import { changeSentence, fieldSentence } from './changeSentence';
import { inAfterTerms } from './inAfterTerms';
import { type Matching, matchDocuments } from './matchDocuments';
import { isPlaceField, movedRows } from './movedRows';

export interface Comparison {
  matching: Matching;
  /** The document itself, then table by table; cards and feelings in the order of the map. */
  changes: Change[];
}

/** Two maps, two personas or two segmentation maps; a journey and a blueprint are both maps. */
export function compareDocuments(before: AnyDocument, after: AnyDocument): Comparison {
  assert(before.kind === after.kind || (isGrid(before) && isGrid(after)), 'documents of one kind');
  const matching = matchDocuments(before, after);
  const moves = movedRows(before, after, matching);
  const changes = tablesOfKind[after.kind].flatMap((table): Change[] => {
    const make = (kind: ChangeKind, ids: Ids, fields: FieldChange[] = []) =>
      changeOf({ before, after }, table, kind, ids, fields);
    const [old, now] = [rowsOf(before, table), rowsOf(after, table)];
    const removed = Object.keys(old)
      .filter((id) => matching.afterOf(table, id) === undefined)
      .map((beforeId) => make('removed', { beforeId, afterId: null }));
    const others = Object.keys(now).flatMap((afterId): Change[] => {
      const beforeId = matching.beforeOf(table, afterId);
      if (beforeId === undefined) return [make('added', { beforeId: null, afterId })];
      const ids = { beforeId, afterId };
      const fields = fieldChanges({ before, after }, { table, ...ids }, matching);
      const isMoved = [moves.away, moves.within].some((some) => some.get(table)?.has(afterId));
      return [
        ...(isMoved ? [make('moved', ids)] : []),
        ...(fields.length > 0 ? [make(kindOf(table, fields), ids, fields)] : []),
      ];
    });
    // What was removed stands where it stood.
    return inReadingOrder([...removed, ...others], ({ beforeId, afterId }) =>
      afterId === null
        ? { document: before, table, id: beforeId ?? '' }
        : { document: after, table, id: afterId },
    );
  });
  return { matching, changes: [...documentChanges(before, after), ...changes] };
}

interface Versions {
  before: AnyDocument;
  after: AnyDocument;
}

interface Ids {
  beforeId: Id | null;
  afterId: Id | null;
}

function changeOf(
  { before, after }: Versions,
  table: TableName,
  kind: ChangeKind,
  { beforeId, afterId }: Ids,
  fields: FieldChange[],
): Change {
  const of = (document: AnyDocument, id: Id | null) => {
    const row = id === null ? undefined : rowsOf(document, table)[id];
    return id === null || !row ? null : { document, id, row };
  };
  const told = { table, before: of(before, beforeId), after: of(after, afterId) };
  return {
    id: `${table}/${beforeId ?? afterId}/${kind}`,
    table,
    kind,
    beforeId,
    afterId,
    before: told.before?.row ?? null,
    after: told.after?.row ?? null,
    fields,
    sentence: changeSentence(kind, told, fields),
  };
}

const scores: Partial<Record<TableName, readonly string[]>> = {
  cards: ['severity', 'frequency', 'impact', 'effort', 'metric'],
  emotions: ['value'],
  ratings: ['level'],
  segments: ['share', 'size', 'value', 'x', 'y', 'scores'],
};

function kindOf(table: TableName, fields: readonly FieldChange[]): ChangeKind {
  return fields.every(({ field }) => scores[table]?.includes(field)) ? 'rescored' : 'changed';
}

function fieldChanges(
  { before, after }: Versions,
  { table, beforeId, afterId }: { table: TableName; beforeId: Id; afterId: Id },
  matching: Matching,
): FieldChange[] {
  const [old, now] = [rowsOf(before, table)[beforeId] ?? {}, rowsOf(after, table)[afterId] ?? {}];
  const translated = inAfterTerms(table, old, matching);
  // A feeling is told on one scale, or it would seem to change with the lane's.
  const was =
    table === 'emotions' ? { document: after, id: afterId } : { document: before, id: beforeId };
  const changed = differing(translated, now).filter(
    (field) => !isPlaceField(table, field) && field !== 'pictureRatio',
  );
  return withEnds(table, changed).map((field) => {
    const [oldValues, nowValues] = [valuesOf(old, field), valuesOf(now, field)];
    return {
      field,
      name: fieldWords(after, field),
      before: field === 'ends' ? oldValues : old[field],
      after: field === 'ends' ? nowValues : now[field],
      was: valueWords(was.document, { table, id: was.id, field }, oldValues),
      is: valueWords(after, { table, id: afterId, field }, nowValues),
    };
  });
}

/** Both ends of an arrow are one thing to whoever looks at it. */
function withEnds(table: TableName, fields: readonly string[]): string[] {
  const others = fields.filter((field) => field !== 'from' && field !== 'to');
  const hasEnds = table === 'links' || table === 'relations';
  return hasEnds && others.length < fields.length ? ['ends', ...others] : [...fields];
}

function valuesOf(row: Row, field: string): Row {
  return field === 'ends' ? { from: row.from, to: row.to } : { [field]: row[field] };
}

function differing(before: Row, after: Row): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !same(before[name], after[name]));
}

function documentChanges(before: AnyDocument, after: AnyDocument): Change[] {
  const [old, now] = [ownFields(before), ownFields(after)];
  const fields = differing(old, now)
    .filter((field) => !isBookkeeping(field, before, after))
    .map((field): FieldChange => {
      const place = { table: 'document', id: after.id, field } as const;
      return {
        field,
        name: fieldWords(after, field),
        before: old[field],
        after: now[field],
        was: valueWords(before, place, { [field]: old[field] }),
        is: valueWords(after, place, { [field]: now[field] }),
      };
    });
  if (fields.length === 0) return [];
  return [
    {
      id: 'document/changed',
      table: 'document',
      kind: 'changed',
      beforeId: before.id,
      afterId: after.id,
      before: old,
      after: now,
      fields,
      sentence: `The document: ${fieldSentence(fields)}.`,
    },
  ];
}

/** What makes a map the to-be version of another one is no difference between the two. */
function isBookkeeping(field: string, before: AnyDocument, after: AnyDocument): boolean {
  if (field === 'dismissed') return true;
  const origin: unknown = Reflect.get(after, 'originId');
  return origin === before.id && (field === 'originId' || field === 'state');
}
