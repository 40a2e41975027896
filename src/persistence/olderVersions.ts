// What a document was earlier: its snapshots, and the ends of stretches of work that the journal still reaches. Reading
// one changes nothing.
import type { Id } from '../base/id';
import { fail, type Result, succeed } from '../base/result';
import type { AnyDocument } from '../document/document';
import { replay } from '../document/replay';
import type { OlderVersion } from './contract';
import { type Database, journalOf, type SnapshotRow } from './database';
import { type Reader, readSafely } from './load';
import { type StoredRow, unbroken } from './rows';
import { contentOf, partsOf } from './snapshots';

/** Who does nothing for so long begins something new. */
const pause = 30 * 60_000;

/** Newest first, without what the document is now. */
export async function listVersions(db: Database, docId: Id): Promise<Result<OlderVersion[]>> {
  const { doc, snapshots, rows } = await stored(db, docId);
  if (!doc) return notHere;
  const first = snapshots[0]?.seq ?? Infinity;
  const kept = snapshots.map(({ seq, at, kind, name }): OlderVersion => {
    const isStart = kind === 'auto' && seq === 0;
    return { seq, at, kind: isStart ? 'start' : kind, ...(name ? { name } : {}) };
  });
  const taken = new Set(snapshots.map(({ seq }) => seq));
  const ends = rows.flatMap(({ seq, at }, index): OlderVersion[] => {
    const next = rows[index + 1];
    const isEnd = next !== undefined && next.at - at >= pause;
    return isEnd && seq > first && !taken.has(seq) ? [{ seq, at, kind: 'pause' }] : [];
  });
  const older = [...kept, ...ends].filter(
    ({ seq, kind }) => seq < doc.headSeq || (seq === doc.headSeq && kind === 'named'),
  );
  return succeed(older.sort((a, b) => b.seq - a.seq));
}

/** From the nearest sound snapshot and the rows that continue it: a damaged one is made up for where they reach. */
export async function readVersion(
  db: Database,
  docId: Id,
  seq: number,
  reader: Reader,
): Promise<Result<AnyDocument>> {
  const { doc, snapshots, rows } = await stored(db, docId);
  await reader.prepare?.();
  if (!doc) return notHere;
  for (const snapshot of snapshots.filter((row) => row.seq <= seq).reverse()) {
    const content = await contentOf(snapshot, await partsOf(db, docId, snapshot.seq));
    const later = rows.filter((row) => row.seq > snapshot.seq && row.seq <= seq);
    const found = content && continued(content.value, snapshot, later);
    if (!found || (later.at(-1)?.seq ?? snapshot.seq) !== seq) continue;
    const read = readSafely(reader, found, later.at(-1)?.schema ?? snapshot.schema);
    if (read.ok) return read;
  }
  return fail(
    'version-damaged',
    'This restore point is damaged and cannot be read.',
    'Your document is not touched by that. Choose another one.',
  );
}

function stored(db: Database, docId: Id) {
  return db.transaction('r', db.docs, db.snapshots, db.journal, async () => ({
    doc: await db.docs.get(docId),
    snapshots: await db.snapshots.where('docId').equals(docId).sortBy('seq'),
    rows: await journalOf(db, docId).toArray(),
  }));
}

/** Null where a row is missing or does not fit. */
function continued(
  value: unknown,
  snapshot: SnapshotRow,
  later: readonly StoredRow[],
): AnyDocument | null {
  if (unbroken(later, snapshot) < later.length) return null;
  try {
    // The checksum of the snapshot and the chain of the rows vouch for the type.
    return replay(value as AnyDocument, later);
  } catch {
    return null;
  }
}

const notHere = fail('not-found', 'This document is not in this browser.');
