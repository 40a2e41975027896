// Documents as a list: made, copied, binned, deleted. Their content is the journal's business.
import { chainHash } from '../base/hash';
import type { Id } from '../base/id';
import { fail, type Result, succeed } from '../base/result';
import type { AnyDocument } from '../document/document';
import { limits } from '../document/limits';
import { withLineage } from '../document/lineage';
import type { LibraryEntry, LibraryOptions, Origin } from './contract';
import type { Database, DocRow } from './database';
import { descentOf } from './descent';
import { load } from './load';
import { forgetShared, listShared } from './sharedTables';
import { putSnapshot, takeSnapshot } from './snapshots';

type Options = Pick<LibraryOptions, 'now' | 'ids' | 'schema' | 'minReader' | 'read' | 'summarise'>;

const binTime = 30 * 24 * 3_600_000;

export async function listDocuments(db: Database): Promise<LibraryEntry[]> {
  const docs = await db.docs.orderBy('updatedAt').reverse().toArray();
  return docs.map(entryOf);
}

function entryOf(doc: DocRow): LibraryEntry {
  const { id, kind, state, title, createdAt, updatedAt, deletedAt, headSeq, summary, origin } = doc;
  return {
    ...{ id, kind, title, createdAt, updatedAt, headSeq, summary },
    ...(state ? { state } : {}),
    ...(deletedAt === undefined ? {} : { deletedAt }),
    ...(origin ? { origin } : {}),
  };
}

export async function createDocument(
  db: Database,
  document: AnyDocument,
  options: Options,
  extra: { origin?: Origin; deletedAt?: number } = {},
): Promise<Result<Id>> {
  const { schema, minReader } = options;
  const { id, kind, title } = document;
  const at = options.now();
  const chain = chainHash(id, String(at));
  const about = { docId: id, seq: 0, kind: 'auto', at, schema, chain } as const;
  const snapshot = await takeSnapshot(document, about);
  const doc: DocRow = {
    ...{ id, kind, title, createdAt: at, updatedAt: at },
    ...('state' in document ? { state: document.state } : {}),
    ...{ headSeq: 0, chain, snapSeq: 0, journalBytes: 0, epoch: 0, schema, minReader },
    summary: options.summarise(document),
    summarySeq: 0,
    ...extra,
  };
  return db.transaction('rw', db.docs, db.snapshots, db.snapParts, async () => {
    if (await db.docs.get(id)) {
      return fail('id-taken', 'This document is already here.', 'Replace it, or keep both.');
    }
    await db.docs.add(doc);
    await putSnapshot(db, snapshot);
    return succeed(id);
  });
}

/** A copy under a new id, which comes from what its original came from. `deletedAt` puts it into the bin at once. */
export async function copyDocument(
  db: Database,
  docId: Id,
  options: Options,
  change: { title: (title: string) => string; deletedAt?: number },
): Promise<Result<Id>> {
  const loaded = await load(db, docId, options);
  if (!loaded.ok) return loaded;
  const { document } = loaded.value;
  const { deletedAt } = change;
  const title = change.title(document.title).slice(0, limits.titleLength);
  const copy = withLineage(
    { ...document, id: options.ids(), title },
    descentOf(document, await listShared(db, docId)),
  );
  return createDocument(db, copy, options, {
    origin: { docId },
    ...(deletedAt === undefined ? {} : { deletedAt }),
  });
}

/** Into the bin, or out of it. Whoever has it open for writing loses the pen. */
export function setBinned(db: Database, docId: Id, at: number | undefined): Promise<Result<Id>> {
  return db.transaction('rw', db.docs, async () => {
    const doc = await db.docs.get(docId);
    if (!doc) return fail('not-found', 'This document is not in this browser.');
    const { deletedAt: _, ...rest } = doc;
    const binned = at === undefined ? rest : { ...rest, deletedAt: at };
    await db.docs.put({ ...binned, epoch: doc.epoch + 1 });
    return succeed(docId);
  });
}

export function deleteDocument(db: Database, docId: Id): Promise<Result<Id>> {
  const tables = [db.docs, db.snapshots, db.snapParts, db.journal, db.quarantine, db.meta];
  return db.transaction('rw', [...tables, db.shared, db.sharedContent], async () => {
    await db.docs.delete(docId);
    await forgetShared(db, docId);
    await db.snapshots.where('docId').equals(docId).delete();
    await db.snapParts.where('[docId+seq+part]').between([docId, -Infinity], [docId, []]).delete();
    await db.journal.where('docId').equals(docId).delete();
    await db.quarantine.where('docId').equals(docId).delete();
    await db.meta.bulkDelete([`view:${docId}`, `shared:${docId}`]);
    return succeed(docId);
  });
}

export async function emptyOldBin(db: Database, now: number): Promise<void> {
  const old = await db.docs
    .where('deletedAt')
    .below(now - binTime)
    .primaryKeys();
  for (const id of old) await deleteDocument(db, id);
}

/** JSON text of every stored row of a document. */
export async function rawDocument(db: Database, docId: Id): Promise<Result<string>> {
  const tables = [db.docs, db.snapshots, db.snapParts, db.journal, db.quarantine];
  return db.transaction('r', tables, async () => {
    const doc = await db.docs.get(docId);
    const snapshots = await db.snapshots.where('docId').equals(docId).toArray();
    const parts = await db.snapParts
      .where('[docId+seq+part]')
      .between([docId, -Infinity], [docId, []])
      .toArray();
    const journal = await db.journal.where('docId').equals(docId).toArray();
    const quarantine = await db.quarantine.where('docId').equals(docId).toArray();
    if (!doc && journal.length === 0)
      return fail('not-found', 'This document is not in this browser.');
    return succeed(JSON.stringify({ doc, snapshots, parts, journal, quarantine }));
  });
}

/** Lists are right again after a tab was killed before it could write its summary. */
export async function staleSummaries(db: Database): Promise<Id[]> {
  const docs = await db.docs.toArray();
  return docs.filter((doc) => doc.summarySeq !== doc.headSeq).map((doc) => doc.id);
}

/** Written before summaries said where a document points at, how a persona looks, or what a customer does. */
export async function oldSummaries(db: Database): Promise<Id[]> {
  const docs = await db.docs.toArray();
  const isOld = ({ kind, summary }: DocRow) =>
    summary.refs === undefined ||
    (kind === 'persona' && summary.look === undefined) ||
    (kind === 'journey' && summary.actions === undefined);
  return docs.filter(isOld).map((doc) => doc.id);
}
