// A browser that is killed can leave half a record at the end of its log. Chromium's LevelDB opens such a log, appends
// to it, and at the opening after that takes all of it for unreadable: the store is silently empty (leveldb#1287).
// Whoever opens the store first after such an end therefore fills the log until LevelDB begins a new one.
import type { Id } from '../base/id';
import type { Database } from './database';
import type { Locks } from './documentLock';

export interface RunningMark {
  /** For a page that goes: it ended as it should. */
  remove(): void;
}

const running = 'running:';
const ballast = 'ballast:';
/** More than LevelDB's write buffer of 4 MB, in rows that are small enough to stay inside the log. */
const ballastRows = 160;
const ballastText = 32 * 1024;

/** Marks this tab as running. Takes a fraction of a second when the last one never said that it ended. */
export async function markRunning(
  db: Database,
  locks: Locks | undefined,
  tabId: Id,
): Promise<RunningMark> {
  const key = `${running}${tabId}`;
  const isAlone = await isFirst(locks, `alive:${db.name}`);
  if (isAlone) {
    const left = await keysOf(db, running);
    const unfinished = await keysOf(db, ballast);
    if (left.length > 0 || unfinished.length > 0) await renewLog(db);
    // Only now: whoever is killed before has to do it again.
    await db.meta.bulkDelete(left);
  }
  await db.meta.put({ key, value: true });
  return {
    remove() {
      try {
        const transaction = db.backendDB().transaction('meta', 'readwrite');
        transaction.objectStore('meta').delete(key);
        transaction.commit();
      } catch {
        // The connection is gone: the next opening takes the longer way, which does no harm.
      }
    },
  };
}

async function renewLog(db: Database): Promise<void> {
  const text = 'x'.repeat(ballastText);
  const rows = Array.from({ length: ballastRows }, (_, row) => ({
    key: `${ballast}${row}`,
    value: text,
  }));
  await db.meta.bulkPut(rows);
  await db.meta.bulkDelete(await keysOf(db, ballast));
}

function keysOf(db: Database, prefix: string): Promise<string[]> {
  return db.meta.where('key').startsWith(prefix).primaryKeys();
}

/** No other tab has the store open. Each waits in line for the lock, so that somebody holds it while any tab lives. */
async function isFirst(locks: Locks | undefined, name: string): Promise<boolean> {
  if (!locks) return true;
  let isFree = false;
  await locks.request(name, { ifAvailable: true }, async (lock) => {
    isFree = lock !== null;
  });
  void locks.request(name, {}, () => new Promise(() => {})).catch(() => {});
  return isFree;
}
