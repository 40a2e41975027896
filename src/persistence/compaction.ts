// Clean copies instead of long journals. Nothing is deleted until its replacement was read back and verified.
import type { Id } from '../base/id';
import type { AnyDocument } from '../document/document';
import type { Summary } from './contract';
import { type Database, type DocRow, journalOf, type SnapshotKind } from './database';
import { FencedError } from './failures';
import { type Loaded, load, type Reader } from './load';
import {
  contentOf,
  deleteSnapshot,
  journalFloor,
  keptSnapshots,
  partsOf,
  putSnapshot,
  takeSnapshot,
} from './snapshots';

/** Who writes: every transaction here refuses when the stored epoch is another. */
export interface Pen {
  docId: Id;
  epoch: number;
}

export interface Compacting extends Reader {
  now: () => number;
  summarise(document: AnyDocument): Summary;
}

/** Whether the journal since the last snapshot has grown long or large. */
export function compactionDue(rows: number, journalBytes: number, snapshotBytes: number): boolean {
  return rows >= 200 || journalBytes >= Math.max(256 * 1024, snapshotBytes);
}

/**
 * A snapshot of what is stored now, and then thinner snapshots and journal. Gives the row it stands at, or null
 * when the copy could not be verified and everything was left as it was.
 */
export async function compact(
  db: Database,
  pen: Pen,
  options: Compacting,
  kind: SnapshotKind = 'auto',
  name?: string,
): Promise<Loaded | null> {
  const loaded = await load(db, pen.docId, options);
  if (!loaded.ok || loaded.value.rewritten || loaded.value.lost.length > 0) return null;
  const at = options.now();
  const verified = await writeSnapshot(db, pen, loaded.value, kind, at, name);
  if (!verified) return null;
  await thin(db, pen, loaded.value, at, options.summarise(loaded.value.document));
  return loaded.value;
}

/** Writes the stored state as a snapshot and reads it back; a copy that does not verify is removed again. */
export async function writeSnapshot(
  db: Database,
  pen: Pen,
  { stored, schema, seq, chain }: Loaded,
  kind: SnapshotKind,
  at: number,
  name?: string,
): Promise<boolean> {
  const { docId } = pen;
  const before = await db.snapshots.get([docId, seq]);
  if (before && (await contentOf(before, await partsOf(db, docId, seq)))) {
    // A good copy is never overwritten; a restore point stays one when an automatic snapshot falls on it, and what
    // somebody asked for keeps its name.
    const isKept = kind === 'auto' || (before.kind === 'named' && kind !== 'named');
    if (!isKept) await db.snapshots.put({ ...before, kind, ...(name ? { name } : {}) });
    return true;
  }
  const snapshot = await takeSnapshot(stored, {
    docId,
    seq,
    kind,
    at,
    schema,
    chain,
    ...(name ? { name } : {}),
  });
  await db.transaction('rw', db.docs, db.snapshots, db.snapParts, async () => {
    await ownDoc(db, pen);
    await putSnapshot(db, snapshot);
  });
  const row = await db.snapshots.get([docId, seq]);
  const content = row && (await contentOf(row, await partsOf(db, docId, seq)));
  if (content) return true;
  await db.transaction('rw', db.snapshots, db.snapParts, () => deleteSnapshot(db, docId, seq));
  return false;
}

function thin(db: Database, pen: Pen, { seq }: Loaded, now: number, summary: Summary) {
  const { docId } = pen;
  return db.transaction('rw', db.docs, db.snapshots, db.snapParts, db.journal, async () => {
    const doc = await ownDoc(db, pen);
    const snapshots = await db.snapshots.where('docId').equals(docId).toArray();
    const kept = keptSnapshots(snapshots, now);
    for (const snapshot of snapshots) {
      if (snapshot.seq !== seq && !kept.has(snapshot.seq))
        await deleteSnapshot(db, docId, snapshot.seq);
    }
    await db.journal
      .where('[docId+seq]')
      .between([docId, -Infinity], [docId, journalFloor(snapshots)], true, true)
      .delete();
    const since = await journalOf(db, docId, seq).toArray();
    await db.docs.put({
      ...doc,
      snapSeq: seq,
      journalBytes: since.reduce((sum, row) => sum + row.bytes, 0),
      summary,
      summarySeq: seq,
    });
  });
}

/** Brings the summary up to date; also right when another tab is the writer, since it touches nothing else. */
export async function refreshSummary(db: Database, docId: Id, options: Compacting): Promise<void> {
  const loaded = await load(db, docId, options);
  if (!loaded.ok) return;
  const { document, seq } = loaded.value;
  await db.docs.update(docId, {
    title: document.title,
    summary: options.summarise(document),
    summarySeq: seq,
    ...('state' in document ? { state: document.state } : {}),
  });
}

async function ownDoc(db: Database, { docId, epoch }: Pen): Promise<DocRow> {
  const doc = await db.docs.get(docId);
  if (!doc) throw new FencedError('deleted');
  if (doc.epoch !== epoch) throw new FencedError('taken-over');
  return doc;
}
