// A library in plain memory, for tests of what stands above storage.
import { summarise } from '../../src/analysis/summarise';
import { countedIds, type Id } from '../../src/base/id';
import { fail, type Result, succeed } from '../../src/base/result';
import type { AnyDocument } from '../../src/document/document';
import type {
  Library,
  LibraryEntry,
  LibraryStatus,
  QuarantineEntry,
} from '../../src/persistence/contract';
import { observable, type Source } from '../../src/persistence/observable';

export interface MemoryLibrary extends Library {
  status: Source<LibraryStatus>;
  /** What is stored, the bin included. */
  stored: ReadonlyMap<Id, AnyDocument>;
  /** Puts a document there as if it had been edited at `at`. */
  put(document: AnyDocument, at: number, fields?: Partial<LibraryEntry>): void;
  putAside(entry: QuarantineEntry, text: string): void;
  /** Makes the next change fail. */
  failNext(): void;
}

export function memoryLibrary(now: () => number = () => 0): MemoryLibrary {
  const stored = new Map<Id, AnyDocument>();
  const entries = observable<readonly LibraryEntry[]>([]);
  const meta = new Map<string, unknown>();
  const aside = new Map<number, { entry: QuarantineEntry; text: string }>();
  const ids = countedIds('copy');
  let failing = false;

  const entryOf = (document: AnyDocument, at: number): LibraryEntry => ({
    id: document.id,
    kind: document.kind,
    ...('state' in document && { state: document.state }),
    title: document.title,
    createdAt: at,
    updatedAt: at,
    headSeq: 0,
    summary: summarise(document),
  });
  const write = (entry: LibraryEntry) =>
    entries.set(
      [entry, ...entries.get().filter(({ id }) => id !== entry.id)].sort(
        (a, b) => b.updatedAt - a.updatedAt,
      ),
    );
  const change = (id: Id, edit: (entry: LibraryEntry) => LibraryEntry): Result<Id> => {
    if (failing) {
      failing = false;
      return fail('disk-full', 'This browser is out of room.', 'Delete old maps.');
    }
    const entry = entries.get().find((one) => one.id === id);
    if (!entry) return fail('not-found', 'This map is not in this browser.');
    write(edit(entry));
    return succeed(id);
  };

  return {
    status: observable<LibraryStatus>({ kind: 'ready' }),
    documents: entries,
    stored,
    put(document, at, fields = {}) {
      stored.set(document.id, document);
      write({ ...entryOf(document, at), ...fields });
    },
    putAside: (entry, text) => void aside.set(entry.id, { entry, text }),
    failNext: () => {
      failing = true;
    },
    async create(document, options = {}) {
      if (stored.has(document.id)) return fail('id-taken', 'There is a document with this id.');
      stored.set(document.id, document);
      write({ ...entryOf(document, now()), ...options });
      return succeed(document.id);
    },
    open: async () => fail('not-here', 'Nothing is opened in this test.'),
    async rename(id, title) {
      return change(id, (entry) => ({ ...entry, title, updatedAt: now() }));
    },
    async duplicate(id) {
      const document = stored.get(id);
      if (!document) return fail('not-found', 'This map is not in this browser.');
      const copy = { ...document, id: ids(), title: `${document.title} copy` };
      stored.set(copy.id, copy);
      write({ ...entryOf(copy, now()), origin: { docId: id } });
      return succeed(copy.id);
    },
    async moveToBin(id) {
      return change(id, (entry) => ({ ...entry, deletedAt: now() }));
    },
    async restore(id) {
      return change(id, ({ deletedAt: _, ...entry }) => entry);
    },
    async deleteForever(id) {
      stored.delete(id);
      entries.set(entries.get().filter((entry) => entry.id !== id));
      return succeed(id);
    },
    async replaceWith(document) {
      const old = stored.get(document.id);
      if (!old) return fail('not-found', 'This map is not in this browser.');
      const copy = { ...old, id: ids() };
      stored.set(copy.id, copy);
      write({ ...entryOf(copy, now()), deletedAt: now(), origin: { docId: old.id } });
      stored.set(document.id, document);
      write(entryOf(document, now()));
      return succeed(document.id);
    },
    assets: {
      put: async () => succeed('0'),
      get: async () => fail('not-found', 'This picture is not in this browser.'),
    },
    meta: {
      get: async (key) => meta.get(key),
      async set(key, value) {
        meta.set(key, value);
        return succeed(key);
      },
    },
    quarantine: {
      list: async () => [...aside.values()].map(({ entry }) => entry),
      async raw(id) {
        const found = aside.get(id);
        return found ? succeed(found.text) : fail('not-found', 'Nothing was put aside.');
      },
    },
    raw: async (id) => succeed(JSON.stringify(stored.get(id))),
    close: async () => {},
  };
}
