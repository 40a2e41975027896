// From stored rows to a document: the newest snapshot that verifies, then the rows that continue it. Changes nothing.
import { canonicalJson } from '../base/canonicalJson';
import type { Id } from '../base/id';
import { fail, type Problem, type Result, succeed } from '../base/result';
import type { AnyDocument } from '../document/document';
import type { History, JournalRow } from '../document/journal';
import { emptyHistory, fold, replay } from '../document/replay';
import type { LibraryOptions } from './contract';
import { type Database, type DocRow, journalOf, type SnapshotRow } from './database';
import { follows, rewriteCommand, type StoredRow, unbroken } from './rows';
import { contentOf, partsOf } from './snapshots';

export interface Loaded {
  doc: DocRow;
  document: AnyDocument;
  /** As it is stored: before reading migrated or repaired it. */
  stored: AnyDocument;
  /** Content schema of `stored`. */
  schema: number;
  history: History;
  seq: number;
  chain: string;
  snapSeq: number;
  snapBytes: number;
  /** Of the rows since the snapshot. */
  journalBytes: number;
  /** Rows that could not be read, to be put aside. */
  lost: StoredRow[];
  notices: Problem[];
  /** Reading migrated or repaired the document: it must be written before rows can follow. */
  rewritten: boolean;
}

export type Reader = Pick<LibraryOptions, 'prepare' | 'read' | 'schema' | 'minReader'>;

export async function load(db: Database, docId: Id, reader: Reader): Promise<Result<Loaded>> {
  const stored = await db.transaction('r', db.docs, db.snapshots, db.journal, async () => {
    const doc = await db.docs.get(docId);
    const snapshots = await db.snapshots.where('docId').equals(docId).sortBy('seq');
    const rows = await journalOf(db, docId).toArray();
    return { doc, snapshots: snapshots.reverse(), rows };
  });
  const { doc, snapshots, rows } = stored;
  await reader.prepare?.();
  if (!doc)
    return fail('not-found', 'This document is not in this browser.', 'Go to the start page.');
  if (doc.minReader > reader.schema) {
    return fail(
      'newer-document',
      `“${doc.title}” was saved by a newer version of Throughline.`,
      'Reload the page to get that version.',
    );
  }
  for (const snapshot of snapshots) {
    const content = await contentOf(snapshot, await partsOf(db, docId, snapshot.seq));
    if (!content) continue;
    return assemble(doc, snapshot, content.value, rows, reader);
  }
  return fail(
    'document-damaged',
    `“${doc.title}” could not be read: its stored copies are damaged.`,
    'Download the raw data, or open a file you exported.',
  );
}

function assemble(
  doc: DocRow,
  snapshot: SnapshotRow,
  value: unknown,
  rows: readonly StoredRow[],
  reader: Reader,
): Result<Loaded> {
  const later = rows.filter((row) => row.seq > snapshot.seq);
  const sound = unbroken(
    later,
    snapshot,
    (row) => row.seq <= doc.headSeq || row.epoch === doc.epoch,
  );
  // The checksum of the snapshot and the chain of the rows vouch for the type.
  const { document, applied } = replayAsFarAsPossible(value as AnyDocument, later.slice(0, sound));
  const good = later.slice(0, applied);
  const last = good.at(-1);
  const lost = later.slice(applied);
  const seq = last?.seq ?? snapshot.seq;
  const schema = last?.schema ?? snapshot.schema;
  const read = readSafely(reader, document, schema);
  if (!read.ok) return read;
  return succeed({
    doc,
    document: read.value,
    stored: document,
    schema,
    history: historyOf(rows.filter((row) => row.seq <= seq)),
    seq,
    chain: last?.chain ?? snapshot.chain,
    snapSeq: snapshot.seq,
    snapBytes: snapshot.bytes,
    journalBytes: good.reduce((sum, row) => sum + row.bytes, 0),
    lost,
    notices: missing(doc, seq, lost, rows),
    rewritten:
      schema < reader.schema ||
      (read.value !== document && canonicalJson(read.value) !== canonicalJson(document)),
  });
}

/** A migration that throws must not take other documents with it. */
export function readSafely(
  reader: Reader,
  document: AnyDocument,
  schema: number,
): Result<AnyDocument> {
  try {
    return reader.read(document, schema);
  } catch (error) {
    return fail(
      'document-damaged',
      `“${document.title}” could not be read: ${String(error)}.`,
      'Download the raw data, or open a file you exported.',
    );
  }
}

/** All rows at once, which is fast; one by one only to find the row that does not fit. */
function replayAsFarAsPossible(
  start: AnyDocument,
  rows: readonly StoredRow[],
): { document: AnyDocument; applied: number } {
  try {
    return { document: replay(start, rows), applied: rows.length };
  } catch {
    let document = start;
    for (const [index, row] of rows.entries()) {
      try {
        document = replay(document, [row]);
      } catch {
        return { document, applied: index };
      }
    }
    return { document, applied: rows.length };
  }
}

/** The undo history that the kept rows give; rows before a break or a rewrite do not count. */
function historyOf(rows: readonly StoredRow[]): History {
  let start = 0;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (row.command.name === rewriteCommand) start = index + 1;
    else if (before && !follows(row, before.seq, before.chain)) start = index;
  }
  return rows.slice(start).reduce<History>(fold, emptyHistory);
}

function missing(
  doc: DocRow,
  seq: number,
  lost: readonly StoredRow[],
  rows: readonly JournalRow[],
): Problem[] {
  const count = Math.max(lost.length, doc.headSeq - seq);
  if (count <= 0) return [];
  const at = rows.findLast((row) => row.seq <= seq)?.at ?? doc.createdAt;
  const later = count === 1 ? '1 later change' : `${count} later changes`;
  return [
    {
      code: 'recovered',
      message: `Recovered up to ${clock(at)}; ${later} could not be read.`,
      ...(lost.length > 0 ? { hint: 'What could not be read is kept for download.' } : {}),
    },
  ];
}

/** Local time of day. */
function clock(at: number): string {
  return new Date(at).toTimeString().slice(0, 8);
}
