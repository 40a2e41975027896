// The door to storage: opens the database, falls back to memory where there is none, and says which it is.
import type { Problem } from '../base/result';
import type { Library, LibraryEntry, LibraryOptions, LibraryStatus } from './contract';
import { createDatabase } from './database';
import { classify, failure } from './failures';
import { memoryLibrary } from './memoryLibrary';
import { openPost } from './messages';
import { observable } from './observable';
import { type LibraryWork, storedLibrary } from './storedLibrary';
import { markRunning, type RunningMark } from './tornLog';

const openPatience = 3_000;

/** Returns at once; all work waits until the database is open, or was found not to be. */
export function openLibrary(options: LibraryOptions): Library {
  const { database = 'throughline', ids, later } = options;
  const status = observable<LibraryStatus>({ kind: 'opening' });
  const documents = observable<readonly LibraryEntry[]>([]);
  const post = openPost(options.channel?.(database), (message) => stored.receive(message));
  const db = createDatabase(
    database,
    {
      async onMustReload() {
        status.set({ kind: 'must-reload', problem: mustReload });
        await stored.freeze();
      },
      onBlocked: () => status.set({ kind: 'blocked', problem: blocked }),
      installId: ids,
    },
    options.indexedDB,
  );
  const stored = storedLibrary(db, options, post, documents);
  let mark: RunningMark | null = null;
  const ready = begin();

  async function begin(): Promise<LibraryWork> {
    const calm = later(openPatience, () => status.set({ kind: 'blocked', problem: blocked }));
    try {
      await db.open();
    } catch (error) {
      return without(error);
    } finally {
      calm();
    }
    status.set({ kind: 'ready' });
    // A list that cannot be read is no reason to keep documents shut: opening one tells what is wrong.
    await stored.start().catch(() => {});
    // After the list, which people look at meanwhile; before anything is opened and written.
    mark = await markRunning(db, options.locks, ids()).catch(() => null);
    return stored;
  }

  function without(error: unknown): LibraryWork {
    const { kind, problem } = classify(error);
    if (kind === 'newer-version') {
      status.set({ kind: 'newer-version', problem });
      return stored;
    }
    // Private windows of some browsers refuse with InvalidStateError.
    const denied = kind === 'denied' || kind === 'closed';
    const why = denied ? failure('denied').problem : damaged;
    status.set({ kind: denied ? 'memory' : 'damaged', problem: why });
    return memoryLibrary(options, documents, why);
  }

  /** The library to work with, or why there is none now. */
  async function work<T>(
    task: (library: LibraryWork) => Promise<T>,
  ): Promise<T | { ok: false; problem: Problem }> {
    const library = await ready;
    const now = status.get();
    if (now.kind === 'newer-version' || now.kind === 'must-reload') {
      return { ok: false, problem: now.problem };
    }
    return task(library);
  }

  return {
    status,
    documents,
    create: (document, extra) => work((library) => library.create(document, extra)),
    open: (id) => work((library) => library.open(id)),
    peek: (id) => work((library) => library.peek(id)),
    versions: {
      list: (id) => work((library) => library.versions.list(id)),
      read: (id, seq) => work((library) => library.versions.read(id, seq)),
    },
    rename: (id, title) => work((library) => library.rename(id, title)),
    duplicate: (id) => work((library) => library.duplicate(id)),
    moveToBin: (id) => work((library) => library.moveToBin(id)),
    restore: (id) => work((library) => library.restore(id)),
    deleteForever: (id) => work((library) => library.deleteForever(id)),
    replaceWith: (document) => work((library) => library.replaceWith(document)),
    shared: {
      keep: (document, key, shape) => work((library) => library.shared.keep(document, key, shape)),
      list: async (docId) => (await ready).shared.list(docId),
      among: async (keys) => (await ready).shared.among(keys),
      content: (key) => work((library) => library.shared.content(key)),
    },
    assets: {
      put: (blob) => work((library) => library.assets.put(blob)),
      get: (hash) => work((library) => library.assets.get(hash)),
    },
    meta: {
      get: async (key) => (await ready).meta.get(key),
      set: (key, value) => work((library) => library.meta.set(key, value)),
    },
    quarantine: {
      list: async () => (await ready).quarantine.list(),
      raw: (id) => work((library) => library.quarantine.raw(id)),
    },
    raw: (id) => work((library) => library.raw(id)),
    leave: () => mark?.remove(),
    async close() {
      await ready;
      mark?.remove();
      await stored.close();
      post.close();
    },
  };
}

const blocked: Problem = {
  code: 'blocked',
  message: 'Another tab still uses the old version of Throughline.',
  hint: 'Close the other tabs. This one then continues by itself.',
};

const mustReload: Problem = {
  code: 'must-reload',
  message: 'A newer version of Throughline is open in another tab.',
  hint: 'Reload this page to continue.',
};

const damaged: Problem = {
  code: 'storage-damaged',
  message: "This browser's storage does not open. New work is only in this tab.",
  hint: 'Restart the browser and try again, or open a file you exported.',
};
