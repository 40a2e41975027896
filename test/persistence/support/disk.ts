// The stored bytes behind the app's back: what damage, other programs and curious tests do to them.
import type { IDBFactory } from 'fake-indexeddb';

type Factory = InstanceType<typeof IDBFactory>;
export type StoredRecord = Record<string, unknown>;

async function withStore<T>(
  factory: Factory,
  table: string,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await result(factory.open('throughline'));
  try {
    return await result(work(db.transaction(table, 'readwrite').objectStore(table)));
  } finally {
    db.close();
  }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function records(factory: Factory, table: string): Promise<StoredRecord[]> {
  return withStore(factory, table, (store) => store.getAll());
}

/** Replaces every record that `change` gives something for; `null` deletes it. */
export async function damage(
  factory: Factory,
  table: string,
  change: (record: StoredRecord) => StoredRecord | null | undefined,
): Promise<number> {
  let count = 0;
  for (const record of await records(factory, table)) {
    const changed = change(record);
    if (changed === undefined) continue;
    count++;
    if (changed) await withStore(factory, table, (store) => store.put(changed));
    else await withStore(factory, table, (store) => store.delete(keyOf(store, record)));
  }
  return count;
}

function keyOf(store: IDBObjectStore, record: StoredRecord): IDBValidKey {
  const path = [store.keyPath ?? []].flat();
  const parts = path.map((name) => record[name] as IDBValidKey);
  return Array.isArray(store.keyPath) ? parts : (parts[0] ?? '');
}
