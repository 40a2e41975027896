// The library where nothing can be stored: the same work on a table in memory, and a save state that says so.
import type { Id } from '../base/id';
import { fail, type Problem, type Result, succeed } from '../base/result';
import type { AnyDocument } from '../document/document';
import { withLineage } from '../document/lineage';
import { emptyHistory, fold, replay } from '../document/replay';
import type {
  Access,
  DocumentState,
  LibraryEntry,
  LibraryOptions,
  OpenedDocument,
} from './contract';
import { descentOf } from './descent';
import { observable, type Source } from './observable';
import { checkedAsset, missingAsset } from './sideTables';
import { inBin, type LibraryWork } from './storedLibrary';

interface Kept {
  state: DocumentState;
  entry: LibraryEntry;
}

export function memoryLibrary(
  options: LibraryOptions,
  documents: Source<readonly LibraryEntry[]>,
  problem: Problem,
): LibraryWork {
  const { now, ids, summarise } = options;
  const kept = new Map<Id, Kept>();
  const assets = new Map<string, Blob>();
  const meta = new Map<string, unknown>();
  let versions: ReturnType<typeof loaded> | null = null;
  const loaded = async () => (await import('./memoryShared')).memoryShared(now);
  const shared = () => {
    versions ??= loaded();
    return versions;
  };

  function refresh() {
    const entries = [...kept.values()].map(({ entry }) => entry);
    documents.set(entries.sort((a, b) => b.updatedAt - a.updatedAt));
  }

  function keep(state: DocumentState, extra: Partial<LibraryEntry> = {}): Result<Id> {
    const { document, headSeq } = state;
    const { id, kind, title } = document;
    const at = now();
    const createdAt = kept.get(id)?.entry.createdAt ?? at;
    kept.set(id, {
      state,
      entry: {
        ...{ id, kind, title, createdAt, updatedAt: at, headSeq },
        summary: summarise(document),
        ...('state' in document ? { state: document.state } : {}),
        ...extra,
      },
    });
    refresh();
    return succeed(id);
  }

  const fresh = (document: AnyDocument): DocumentState => ({
    document,
    history: emptyHistory,
    headSeq: 0,
  });

  async function change(id: Id, work: (found: Kept) => Result<Id>): Promise<Result<Id>> {
    const found = kept.get(id);
    return found ? work(found) : notFound;
  }

  function bin(id: Id, deletedAt: number | undefined) {
    return change(id, ({ state, entry }) => {
      const { deletedAt: _, ...rest } = entry;
      kept.set(id, { state, entry: deletedAt === undefined ? rest : { ...rest, deletedAt } });
      refresh();
      return succeed(id);
    });
  }

  function opened(id: Id, found: Kept): OpenedDocument {
    let { state } = found;
    const done = Promise.resolve();
    return {
      state: () => state,
      notices: observable<readonly Problem[]>([]),
      access: observable<Access>('writer'),
      saveState: observable({ status: 'failed', problem }),
      append(row) {
        const history = fold(state.history, row);
        state = { document: replay(state.document, [row]), history, headSeq: row.seq };
        kept.set(id, { ...(kept.get(id) ?? found), state });
      },
      flushRaw() {},
      settled: () => done,
      retry() {},
      takeOver: async () => succeed(state),
      onRemote: () => () => {},
      onRelease: () => () => {},
      checkpoint: async () => ({ ok: false, problem }),
      async close() {
        if (kept.has(id)) keep(state);
      },
    };
  }

  return {
    create: async (document, extra) =>
      kept.has(document.id)
        ? fail('id-taken', 'This document is already here.', 'Replace it, or keep both.')
        : keep(fresh(document), extra),
    async open(id) {
      const found = kept.get(id);
      return found ? succeed(opened(id, found)) : notFound;
    },
    async peek(id) {
      const found = kept.get(id);
      if (!found) return notFound;
      return found.entry.deletedAt === undefined ? succeed(found.state.document) : inBin;
    },
    // Nothing is kept here, so nothing is older.
    versions: { list: async () => succeed([]), read: async () => notFound },
    rename: (id, title) =>
      change(id, ({ state }) => keep({ ...state, document: { ...state.document, title } })),
    async duplicate(id) {
      const versions = await (await shared()).list(id);
      return change(id, ({ state: { document } }) => {
        const copy = { ...document, id: ids(), title: `Copy of ${document.title}` };
        const descent = descentOf(document, versions);
        return keep(fresh(withLineage(copy, descent)), { origin: { docId: id } });
      });
    },
    moveToBin: (id) => bin(id, now()),
    restore: (id) => bin(id, undefined),
    deleteForever: (id) =>
      change(id, () => {
        kept.delete(id);
        void versions?.then(({ forget }) => forget(id));
        refresh();
        return succeed(id);
      }),
    async replaceWith(document) {
      const old = kept.get(document.id);
      if (old) keep(fresh({ ...old.state.document, id: ids() }), { deletedAt: now() });
      return keep(fresh(document));
    },
    shared: {
      keep: async (...version) => (await shared()).keep(...version),
      list: async (id) => (await shared()).list(id),
      among: async (keys) => (await shared()).among(keys),
      content: async (key) => (await shared()).content(key),
    },
    assets: {
      async put(blob) {
        const hash = await checkedAsset(blob);
        if (hash.ok) assets.set(hash.value, blob);
        return hash;
      },
      async get(hash) {
        const blob = assets.get(hash);
        return blob ? succeed(blob) : missingAsset;
      },
    },
    meta: {
      get: async (key) => meta.get(key),
      async set(key, value) {
        meta.set(key, value);
        return succeed(key);
      },
    },
    quarantine: { list: async () => [], raw: async () => notFound },
    async raw(id) {
      const found = kept.get(id);
      return found ? succeed(JSON.stringify(found.state)) : notFound;
    },
  };
}

const notFound = fail('not-found', 'This document is not in this browser.');
