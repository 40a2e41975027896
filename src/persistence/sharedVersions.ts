// Versions of documents that left this browser or came into it: what a merge later starts from. They are tables of their
// own, so that no snapshot or journal row depends on them; the checksum in their compression tells damaged ones.
import { canonicalJson } from '../base/canonicalJson';
import type { Id } from '../base/id';
import { type Result, succeed } from '../base/result';
import type { AnyDocument } from '../document/document';
import { limits } from '../document/limits';
import type { SharedVersion } from './contract';
import type { Database } from './database';
import type { Reader } from './load';
import { keptContents, notKept, sharedAgain } from './sharedAgain';
import { listShared } from './sharedTables';

export async function keepShared(
  db: Database,
  document: AnyDocument,
  { key, shape, at, schema }: { key: string; shape: string | null; at: number; schema: number },
): Promise<Result<string>> {
  const { id: docId } = document;
  const isKept = (await db.sharedContent.where({ docId, key }).count()) > 0;
  // Before the transaction, which would not wait for it.
  const packed = isKept ? null : await pack(canonicalJson(document));
  await db.transaction('rw', db.docs, db.shared, db.sharedContent, async () => {
    // Deleted for good meanwhile: nothing of it may stay.
    if (!(await db.docs.get(docId))) return;
    const before = await db.shared.get([docId, key]);
    const newest = (await listShared(db, docId)).at(-1)?.at ?? -Infinity;
    // Their order is what counts, also when the clock was put back.
    const time = Math.max(at, newest + 1);
    await db.shared.put({ docId, ...sharedAgain(before, key, shape, time) });
    if (packed) await db.sharedContent.put({ docId, key, schema, packed });
    const rows = await listShared(db, docId);
    const keys = rows.map((row): [Id, string] => [docId, row.key]);
    await db.sharedContent.bulkDelete(keys.slice(0, -keptContents));
    await db.shared.bulkDelete(keys.slice(0, -limits.history));
  });
  return succeed(key);
}

export async function sharedAmong(db: Database, keys: readonly string[]): Promise<SharedVersion[]> {
  const contents = await db.sharedContent.where('key').anyOf(keys).primaryKeys();
  const rows = await db.shared.bulkGet(contents);
  return rows.filter((row) => row !== undefined);
}

export async function sharedContent(
  db: Database,
  key: string,
  reader: Reader,
): Promise<Result<AnyDocument>> {
  const row = await db.sharedContent.where('key').equals(key).first();
  if (!row) return notKept;
  await reader.prepare?.();
  return reader.read(JSON.parse(await unpack(row.packed)), row.schema);
}

async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}
