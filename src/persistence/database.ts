// The Dexie schema and the guards around opening it. The only file that makes a connection.
import { Dexie, type Table } from 'dexie';
import type { Id } from '../base/id';
import type { DocumentKind } from '../document/document';
import type { Origin, SharedVersion, Summary } from './contract';
import type { StoredRow } from './rows';

/** One small row per document: what lists need, and where its journal stands. */
export interface DocRow {
  id: Id;
  kind: DocumentKind;
  state?: 'as-is' | 'to-be';
  title: string;
  createdAt: number;
  updatedAt: number;
  deletedAt?: number;
  /** Last journaled row and its chain hash; rows beyond come from `flushRaw` and are taken at the next claim. */
  headSeq: number;
  chain: string;
  snapSeq: number;
  /** Of the rows since the snapshot at `snapSeq`. */
  journalBytes: number;
  epoch: number;
  schema: number;
  minReader: number;
  summary: Summary;
  /** The state that `summary` describes. */
  summarySeq: number;
  origin?: Origin;
}

export type SnapshotKind = 'auto' | 'named' | 'pre-migration' | 'pre-import' | 'pre-restore';

export interface SnapshotRow {
  docId: Id;
  seq: number;
  kind: SnapshotKind;
  name?: string;
  at: number;
  schema: number;
  chain: string;
  sha256: string;
  bytes: number;
  parts: number;
}

export interface SnapshotPart {
  docId: Id;
  seq: number;
  part: number;
  text: string;
}

export interface SharedRow extends SharedVersion {
  docId: Id;
}

export interface SharedContent {
  docId: Id;
  key: string;
  schema: number;
  /** JSON, compressed: seldom read, and many of them. */
  packed: Uint8Array<ArrayBuffer>;
}

export interface AssetRow {
  hash: string;
  blob: Blob;
  lastUsedAt: number;
}

export interface QuarantineRow {
  id: number;
  docId: Id;
  at: number;
  reason: string;
  value: unknown;
}

interface Tables {
  docs: Table<DocRow, Id>;
  snapshots: Table<SnapshotRow, [Id, number]>;
  snapParts: Table<SnapshotPart, [Id, number, number]>;
  journal: Table<StoredRow, [Id, number]>;
  shared: Table<SharedRow, [Id, string]>;
  sharedContent: Table<SharedContent, [Id, string]>;
  assets: Table<AssetRow, string>;
  quarantine: Table<QuarantineRow, number, Omit<QuarantineRow, 'id'>>;
  meta: Table<{ key: string; value: unknown }, string>;
}

export type Database = Dexie & Tables;

export interface DatabaseEvents {
  /** A newer program wants to change the schema; the connection closes when the promise settles. */
  onMustReload(): Promise<void>;
  onBlocked(): void;
  installId: () => Id;
}

/** The stored schema is newer than this program. */
class NewerSchemaError extends Error {
  override name = 'NewerSchemaError';
}

const schemaVersion = 2;

export function createDatabase(
  name: string,
  events: DatabaseEvents,
  engine?: { factory: IDBFactory; keyRange: typeof IDBKeyRange },
): Database {
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    ...(engine ? { indexedDB: engine.factory, IDBKeyRange: engine.keyRange } : {}),
  }) as Database;
  db.version(1).stores({
    docs: 'id, updatedAt, deletedAt',
    snapshots: '[docId+seq], docId, [docId+kind]',
    snapParts: '[docId+seq+part], [docId+seq]',
    journal: '[docId+seq], docId',
    assets: 'hash, lastUsedAt',
    quarantine: '++id, docId, at',
    meta: 'key',
  });
  db.version(schemaVersion).stores({
    shared: '[docId+key], docId, key',
    sharedContent: '[docId+key], docId, key',
  });
  db.on('versionchange', () => {
    // Dexie would reopen by itself and write old rows into the newer schema.
    void events.onMustReload().finally(() => db.close({ disableAutoOpen: true }));
    return false;
  });
  db.on('blocked', () => events.onBlocked());
  // Sticky: every reopening is checked before the first write.
  db.on(
    'ready',
    async (opened) => {
      const open = opened as Database;
      // Dexie stores version n as 10 n, and opens a newer one than it was asked for.
      if (open.backendDB().version >= (schemaVersion + 1) * 10) throw new NewerSchemaError();
      if ((await installIdOf(open)) === undefined) {
        // A full disk must not keep readable documents shut.
        await open.meta.put({ key: 'installId', value: events.installId() }).catch(() => {});
      }
    },
    true,
  );
  return db;
}

export function journalOf(db: Database, docId: Id, afterSeq = -Infinity) {
  return db.journal.where('[docId+seq]').between([docId, afterSeq], [docId, Infinity], false, true);
}

export async function installIdOf(db: Database): Promise<unknown> {
  return (await db.meta.get('installId'))?.value;
}
