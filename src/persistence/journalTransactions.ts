// Every transaction that moves a document's head: claim, commit, recover. Nothing else writes `headSeq` or `epoch`.
import type { Id } from '../base/id';
import type { Problem } from '../base/result';
import { type Database, type DocRow, installIdOf, journalOf } from './database';
import { ConflictError, FencedError } from './failures';
import { headlineAfter } from './headline';
import type { LastWords } from './lastWords';
import type { Loaded } from './load';
import { type StoredRow, unbroken } from './rows';

/**
 * Becomes the one writer: raises the epoch, so that no other tab can append any more, and takes the rows beyond the
 * head that an exit flush left, and after them those of the last words. Null when the document is not stored.
 */
export function claim(
  db: Database,
  docId: Id,
  now: number,
  words: Pick<LastWords, 'read'>,
): Promise<{ epoch: number; binned: boolean; notices: Problem[] } | null> {
  return db.transaction('rw', db.docs, db.journal, db.quarantine, async () => {
    const doc = await db.docs.get(docId);
    if (!doc) return null;
    const beyond = await journalOf(db, docId, doc.headSeq).toArray();
    const from = { seq: doc.headSeq, chain: doc.chain };
    const taken = beyond.slice(
      0,
      unbroken(beyond, from, (row) => row.epoch === doc.epoch),
    );
    const stray = beyond.slice(taken.length);
    const epoch = doc.epoch + 1;
    await putAside(db, docId, stray, 'rows that do not continue the journal', now);
    const end = taken.at(-1) ?? { seq: doc.headSeq, chain: doc.chain };
    const left = words.read(docId).filter((row) => row.seq > end.seq);
    const last = left.slice(
      0,
      unbroken(left, end, (row) => row.epoch === doc.epoch),
    );
    await db.journal.bulkAdd(last);
    await db.docs.put({ ...advanced(doc, [...taken, ...last], doc.updatedAt), epoch });
    const binned = doc.deletedAt !== undefined;
    return { epoch, binned, notices: stray.length > 0 ? [strayNotice(stray.length)] : [] };
  });
}

/** Stores the rows, or throws without having stored any. Rows that are stored already count as stored. */
export async function commitRows(
  db: Database,
  writer: { docId: Id; epoch: number; minReader: number },
  rows: readonly StoredRow[],
  now: number,
  afterClearing = false,
): Promise<void> {
  const { docId, epoch, minReader } = writer;
  const first = rows[0];
  if (!first) return;
  try {
    await db.transaction('rw', db.docs, db.journal, async () => {
      const [doc, stored] = await Promise.all([
        db.docs.get(docId),
        journalOf(db, docId, first.seq - 1).toArray(),
      ]);
      if (doc?.epoch !== epoch) throw lossOf(doc);
      if (doc.headSeq < first.seq - 1) throw new ConflictError('rows are missing');
      const missing = new Map(rows.map((row) => [row.seq, row]));
      for (const row of stored) {
        if (row.epoch < epoch) throw new ConflictError('stray rows');
        // Rows besides ours were flushed raw by this same writer: they are still queued and come next.
        const ours = missing.get(row.seq) ?? row;
        if (row.chain !== ours.chain || row.epoch > epoch) throw new ConflictError('other rows');
        missing.delete(row.seq);
      }
      await db.journal.bulkAdd([...missing.values()]);
      const fresh = rows.filter((row) => row.seq > doc.headSeq);
      await db.docs.put({ ...advanced(doc, fresh, now), minReader });
    });
  } catch (error) {
    if (error instanceof ConflictError && error.message === 'stray rows' && !afterClearing) {
      await clearStrays(db, docId, epoch, now);
      return commitRows(db, writer, rows, now, true);
    }
    throw error;
  }
}

/** Puts unreadable rows aside and moves the head back to the last readable one. */
export function recover(db: Database, loaded: Loaded, epoch: number, now: number): Promise<void> {
  const docId = loaded.doc.id;
  return db.transaction('rw', db.docs, db.journal, db.quarantine, async () => {
    const doc = await db.docs.get(docId);
    if (doc?.epoch !== epoch) throw new FencedError('taken-over');
    await putAside(db, docId, loaded.lost, 'rows that could not be read', now);
    await db.docs.put({
      ...doc,
      headSeq: loaded.seq,
      chain: loaded.chain,
      snapSeq: loaded.snapSeq,
      journalBytes: loaded.journalBytes,
    });
  });
}

/** Why a writer with another epoch has lost the document. */
export function lossOf(doc: DocRow | undefined): FencedError {
  if (!doc) return new FencedError('deleted');
  return new FencedError(doc.deletedAt === undefined ? 'taken-over' : 'binned');
}

/** Whether the store is still the one this tab opened, or was cleared and made anew. */
export async function wasCleared(db: Database, installId: unknown): Promise<boolean> {
  return (await installIdOf(db)) !== installId;
}

/** A tab that lost the pen can still flush a row while it is closed: it stands beyond the head, under an old epoch. */
function clearStrays(db: Database, docId: Id, epoch: number, now: number): Promise<void> {
  return db.transaction('rw', db.docs, db.journal, db.quarantine, async () => {
    const doc = await db.docs.get(docId);
    if (doc?.epoch !== epoch) throw new FencedError('taken-over');
    const beyond = await journalOf(db, docId, doc.headSeq).toArray();
    const strays = beyond.filter((row) => row.epoch < epoch);
    await putAside(db, docId, strays, 'rows of a tab that had lost the pen', now);
  });
}

async function putAside(
  db: Database,
  docId: Id,
  rows: readonly StoredRow[],
  reason: string,
  at: number,
): Promise<void> {
  if (rows.length === 0) return;
  await db.quarantine.add({ docId, at, reason, value: rows });
  await db.journal.bulkDelete(rows.map((row) => [docId, row.seq]));
}

function advanced(doc: DocRow, rows: readonly StoredRow[], updatedAt: number): DocRow {
  const last = rows.at(-1);
  if (!last) return doc;
  return {
    ...doc,
    ...headlineAfter(doc, rows),
    headSeq: last.seq,
    chain: last.chain,
    journalBytes: doc.journalBytes + rows.reduce((sum, row) => sum + row.bytes, 0),
    schema: last.schema,
    updatedAt,
  };
}

function strayNotice(count: number): Problem {
  return {
    code: 'stray-rows',
    message: `${count === 1 ? '1 change' : `${count} changes`} of another tab could not be read.`,
    hint: 'What could not be read is kept for download.',
  };
}
