// Whole copies of a document: written in small parts, trusted only after their checksum was read back.
import { canonicalJson } from '../base/canonicalJson';
import { sha256 } from '../base/hash';
import type { Id } from '../base/id';
import type { AnyDocument } from '../document/document';
import type { Database, SnapshotPart, SnapshotRow } from './database';

/** UTF-16 units; Chrome moves values over 64 KB to files beside the database. */
const partLength = 24 * 1024;

export interface Snapshot {
  row: SnapshotRow;
  parts: SnapshotPart[];
}

export async function takeSnapshot(
  document: AnyDocument,
  about: Pick<SnapshotRow, 'docId' | 'seq' | 'kind' | 'name' | 'at' | 'schema' | 'chain'>,
): Promise<Snapshot> {
  const text = canonicalJson(document);
  const parts: SnapshotPart[] = [];
  for (let start = 0; start < text.length; start += partLength) {
    const { docId, seq } = about;
    parts.push({ docId, seq, part: parts.length, text: text.slice(start, start + partLength) });
  }
  const row = { ...about, sha256: await sha256(text), bytes: text.length, parts: parts.length };
  return { row, parts };
}

/** Call inside a transaction over `snapshots` and `snapParts`. */
export async function putSnapshot(db: Database, { row, parts }: Snapshot): Promise<void> {
  await deleteParts(db, row.docId, row.seq);
  await db.snapshots.put(row);
  await db.snapParts.bulkPut(parts);
}

/** The parts in order; the promise may be awaited inside a transaction. */
export function partsOf(db: Database, docId: Id, seq: number): PromiseLike<SnapshotPart[]> {
  return db.snapParts
    .where('[docId+seq+part]')
    .between([docId, seq, -Infinity], [docId, seq, Infinity])
    .toArray();
}

/** What the snapshot holds, or undefined when it is damaged. */
export async function contentOf(
  row: SnapshotRow,
  parts: readonly SnapshotPart[],
): Promise<{ value: unknown } | undefined> {
  if (parts.length !== row.parts) return undefined;
  const text = parts.map((part) => part.text).join('');
  if ((await sha256(text)) !== row.sha256) return undefined;
  const value: unknown = JSON.parse(text);
  return { value };
}

/** Call inside a transaction over `snapshots` and `snapParts`. */
export async function deleteSnapshot(db: Database, docId: Id, seq: number): Promise<void> {
  await deleteParts(db, docId, seq);
  await db.snapshots.delete([docId, seq]);
}

async function deleteParts(db: Database, docId: Id, seq: number): Promise<void> {
  await db.snapParts.where('[docId+seq]').equals([docId, seq]).delete();
}

const hour = 3_600_000;

/**
 * Which snapshots stay: the newest 3, the newest of each of the last 24 hours and 14 days, and everything
 * that was not taken automatically.
 */
export function keptSnapshots(rows: readonly SnapshotRow[], now: number): Set<number> {
  const kept = new Set(rows.filter((row) => row.kind !== 'auto').map((row) => row.seq));
  const autos = newestAutos(rows);
  for (const row of autos.slice(0, 3)) kept.add(row.seq);
  for (const [length, count] of [
    [hour, 24],
    [24 * hour, 14],
  ] as const) {
    const seen = new Set<number>();
    for (const row of autos) {
      const slot = Math.floor(row.at / length);
      if (seen.has(slot) || slot <= Math.floor(now / length) - count) continue;
      seen.add(slot);
      kept.add(row.seq);
    }
  }
  return kept;
}

/** Rows up to here may go: the third-newest automatic snapshot needs none of them. */
export function journalFloor(rows: readonly SnapshotRow[]): number {
  return newestAutos(rows)[2]?.seq ?? -1;
}

function newestAutos(rows: readonly SnapshotRow[]): SnapshotRow[] {
  return rows.filter((row) => row.kind === 'auto').sort((a, b) => b.seq - a.seq);
}
