// The shipped library in memory, made to say that it is ready: for tests of what stands above storage.
import { summarise } from '../../src/analysis/summarise';
import { countedIds, type Id } from '../../src/base/id';
import { fail, succeed } from '../../src/base/result';
import type { AnyDocument } from '../../src/document/document';
import type {
  Library,
  LibraryEntry,
  LibraryStatus,
  QuarantineEntry,
} from '../../src/persistence/contract';
import { memoryLibrary as shipped } from '../../src/persistence/memoryLibrary';
import { observable, type Source } from '../../src/persistence/observable';

export interface MemoryLibrary extends Library {
  status: Source<LibraryStatus>;
  /** Stores a document as if it had last been edited at `at`. */
  put(document: AnyDocument, at: number): Promise<void>;
  get(id: Id): Promise<AnyDocument | null>;
  putAside(entry: QuarantineEntry, text: string): void;
}

export function memoryLibrary(now: () => number): MemoryLibrary {
  let clock = now;
  const documents = observable<readonly LibraryEntry[]>([]);
  const aside = new Map<number, { entry: QuarantineEntry; text: string }>();
  const work = shipped(
    {
      now: () => clock(),
      ids: countedIds('copy'),
      later: () => () => {},
      schema: 1,
      minReader: 1,
      read: () => fail('unused', 'Nothing is read here.'),
      summarise,
    },
    documents,
    { code: 'memory', message: 'Nothing is stored here.' },
  );
  return {
    ...work,
    leave() {},
    status: observable<LibraryStatus>({ kind: 'ready' }),
    documents,
    async put(document, at) {
      clock = () => at;
      await work.create(document);
      clock = now;
    },
    async get(id) {
      const opened = await work.open(id);
      return opened.ok ? opened.value.state().document : null;
    },
    putAside: (entry, text) => void aside.set(entry.id, { entry, text }),
    quarantine: {
      list: async () => [...aside.values()].map(({ entry }) => entry),
      async raw(id) {
        const found = aside.get(id);
        return found ? succeed(found.text) : fail('not-found', 'Nothing was put aside.');
      },
    },
    close: async () => {},
  };
}
