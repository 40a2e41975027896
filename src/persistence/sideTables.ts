// The small tables beside documents: assets by checksum, settings by key, and what was put aside.
import { sha256 } from '../base/hash';
import { fail, type Result, succeed } from '../base/result';
import { limits } from '../document/limits';
import { rawDocument } from './catalogue';
import type { QuarantineEntry } from './contract';
import type { Database } from './database';

export async function checkedAsset(blob: Blob): Promise<Result<string>> {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  if (blob.size > limits.assetBytes) {
    return fail(
      'asset-too-big',
      `This image is too big: ${megabytes(blob.size)}. The limit is ${megabytes(limits.assetBytes)}.`,
      'Make it smaller and add it again.',
    );
  }
  return succeed(await sha256(new Uint8Array(await blob.arrayBuffer())));
}

export async function putAsset(db: Database, blob: Blob, now: number): Promise<Result<string>> {
  const hash = await checkedAsset(blob);
  if (hash.ok) await db.assets.put({ hash: hash.value, blob, lastUsedAt: now });
  return hash;
}

export async function getAsset(db: Database, hash: string): Promise<Result<Blob>> {
  const asset = await db.assets.get(hash);
  return asset ? succeed(asset.blob) : missingAsset;
}

export const missingAsset = fail(
  'asset-missing',
  'This image is missing.',
  'Add it again if you still have it.',
);

export async function listQuarantine(db: Database): Promise<QuarantineEntry[]> {
  const rows = await db.quarantine.toArray();
  return rows.map(({ id, docId, at, reason }) => ({ id, docId, at, reason }));
}

export async function rawQuarantine(db: Database, id: number): Promise<Result<string>> {
  const entry = await db.quarantine.get(id);
  if (!entry) return fail('not-found', 'This entry is gone.');
  // A whole document that could not be read stays in its own tables.
  return entry.value === null ? rawDocument(db, entry.docId) : succeed(JSON.stringify(entry));
}
