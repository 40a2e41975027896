// The library over IndexedDB: every operation as a Result, every failure as a sentence.
import type { Id } from '../base/id';
import { fail, type Problem, type Result, succeed } from '../base/result';
import type { AnyDocument } from '../document/document';
import type { JournalRow, Json } from '../document/journal';
import {
  copyDocument,
  createDocument,
  deleteDocument,
  emptyOldBin,
  listDocuments,
  oldSummaries,
  rawDocument,
  setBinned,
  staleSummaries,
} from './catalogue';
import { refreshSummary } from './compaction';
import type { Library, LibraryEntry, LibraryOptions } from './contract';
import { type Database, installIdOf } from './database';
import { thrown } from './failures';
import { lastWords } from './lastWords';
import { load } from './load';
import type { Message, Post } from './messages';
import type { Source } from './observable';
import { listVersions, readVersion } from './olderVersions';
import { openSession } from './openedDocument';
import { listShared } from './sharedTables';
import type { Session, Shelf } from './shelf';
import { getAsset, listQuarantine, putAsset, rawQuarantine } from './sideTables';

export type LibraryWork = Omit<Library, 'status' | 'documents' | 'leave' | 'close'>;

export interface StoredLibrary extends LibraryWork {
  /** Once the database is open. */
  start(): Promise<void>;
  receive(message: Message): void;
  freeze(): Promise<void>;
  close(): Promise<void>;
}

/** Not needed before something is shared or merged. */
const sharedVersions = () => import('./sharedVersions');

const listDelay = 300;

export function storedLibrary(
  db: Database,
  options: LibraryOptions,
  post: Post,
  documents: Source<readonly LibraryEntry[]>,
): StoredLibrary {
  const { now, later } = options;
  const sessions = new Set<{ docId: Id; session: Session; closing?: Promise<void> }>();
  let installId: unknown;
  let planned: (() => void) | null = null;

  async function refresh() {
    planned?.();
    planned = null;
    documents.set(await listDocuments(db));
  }

  const shelf: Shelf = {
    db,
    options,
    words: lastWords(options.exitStorage),
    send: post.send,
    installId: () => installId,
    touched() {
      planned ??= later(listDelay, () => {
        planned = null;
        refresh().catch(() => {});
      });
    },
  };

  async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    return work().catch(thrown);
  }

  /** Work that changes the list, here and in other tabs. */
  function listed<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    return guarded(async () => {
      const result = await work();
      if (result.ok) {
        post.send({ type: 'library' });
        await refresh().catch(() => {});
      }
      return result;
    });
  }

  async function open(docId: Id): Promise<Result<Session>> {
    for (const entry of sessions) if (entry.docId === docId) await entry.closing;
    const opened = await openSession(shelf, docId);
    if (!opened.ok) return opened;
    const entry: { docId: Id; session: Session; closing?: Promise<void> } = {
      docId,
      session: opened.value,
    };
    sessions.add(entry);
    const close = () => {
      entry.closing ??= opened.value.close().finally(() => sessions.delete(entry));
      return entry.closing;
    };
    return succeed({ ...opened.value, close });
  }

  async function peek(docId: Id): Promise<Result<AnyDocument>> {
    // What is being closed is still being written.
    for (const entry of sessions) if (entry.docId === docId) await entry.closing;
    const loaded = await load(db, docId, options);
    if (!loaded.ok) return loaded;
    return loaded.value.doc.deletedAt === undefined ? succeed(loaded.value.document) : inBin;
  }

  /** One journaled change to a document that nobody has open. */
  async function changeClosed(
    docId: Id,
    change: (
      document: AnyDocument,
    ) => Pick<JournalRow, 'label' | 'command' | 'patches' | 'inverse'>,
  ): Promise<Result<Id>> {
    const opened = await open(docId);
    if (!opened.ok) return opened;
    const { value: session } = opened;
    try {
      if (session.access.get() !== 'writer') return openElsewhere;
      const { document, headSeq } = session.state();
      const cursor: Json = null;
      session.append({
        ...change(document),
        seq: headSeq + 1,
        kind: 'do',
        before: cursor,
        after: cursor,
        at: now(),
      });
      await session.settled();
      const { status, problem } = session.saveState.get();
      return status === 'saved' ? succeed(docId) : { ok: false, problem: problem ?? notStored };
    } finally {
      await session.close();
    }
  }

  async function refreshSummaries(ids: readonly Id[]) {
    for (const id of ids) {
      await refreshSummary(db, id, options);
      shelf.touched();
    }
  }

  return {
    async start() {
      installId = await installIdOf(db);
      await emptyOldBin(db, now());
      await refresh();
      await refreshSummaries(await staleSummaries(db));
      // The first start after an update has many of these; nobody waits for them.
      void oldSummaries(db)
        .then(refreshSummaries)
        .catch(() => {});
    },
    create: (document, extra) => listed(() => createDocument(db, document, options, extra)),
    open: (id) => guarded(() => open(id)),
    peek: (id) => guarded(() => peek(id)),
    versions: {
      list: (id) => guarded(() => listVersions(db, id)),
      read: (id, seq) => guarded(() => readVersion(db, id, seq, options)),
    },
    rename: (id, title) =>
      listed(() =>
        changeClosed(id, (document) => ({
          label: 'Rename',
          command: { name: 'library.rename', args: { title } },
          patches: [{ op: 'replace', path: ['title'], value: title }],
          inverse: [{ op: 'replace', path: ['title'], value: document.title }],
        })),
      ),
    duplicate: (id) =>
      listed(() => copyDocument(db, id, options, { title: (title) => `Copy of ${title}` })),
    moveToBin: (id) => listed(() => setBinned(db, id, now())),
    restore: (id) => listed(() => setBinned(db, id, undefined)),
    deleteForever: (id) =>
      listed(() => {
        shelf.words.forget(id);
        return deleteDocument(db, id);
      }),
    replaceWith: (document) =>
      listed(async () => {
        const { id } = document;
        const old = await db.docs.get(id);
        if (!old) return createDocument(db, document, options);
        const wasBinned = old.deletedAt !== undefined;
        if (wasBinned) await setBinned(db, id, undefined);
        else if (await writtenElsewhere(id)) return openElsewhere;
        const kept = await copyDocument(db, id, options, {
          title: (title) => title,
          deletedAt: now(),
        });
        if (!kept.ok) return kept;
        const done = await changeClosed(id, (before) => ({
          label: 'Replace',
          command: { name: 'library.replace', args: null },
          patches: [{ op: 'replace', path: [], value: document }],
          inverse: [{ op: 'replace', path: [], value: before }],
        }));
        if (!done.ok) await deleteDocument(db, kept.value);
        return done;
      }),
    shared: {
      keep: (document, key, shape) =>
        guarded(async () => {
          const about = { key, shape, at: now(), schema: options.schema };
          return (await sharedVersions()).keepShared(db, document, about);
        }),
      list: (docId) => listShared(db, docId).catch(() => []),
      among: (keys) =>
        sharedVersions()
          .then((shared) => shared.sharedAmong(db, keys))
          .catch(() => []),
      content: (key) =>
        guarded(async () => (await sharedVersions()).sharedContent(db, key, options)),
    },
    assets: {
      put: (blob) => guarded(() => putAsset(db, blob, now())),
      get: (hash) => guarded(() => getAsset(db, hash)),
    },
    meta: {
      get: async (key) => (await db.meta.get(key).catch(() => undefined))?.value,
      set: (key, value) => guarded(async () => succeed(await db.meta.put({ key, value }))),
    },
    quarantine: {
      list: () => listQuarantine(db).catch(() => []),
      raw: (id) => guarded(() => rawQuarantine(db, id)),
    },
    raw: (id) => guarded(() => rawDocument(db, id)),
    receive(message) {
      if (message.type === 'library' || message.type === 'changed') shelf.touched();
      for (const { session } of sessions) session.receive(message);
    },
    async freeze() {
      await Promise.all([...sessions].map(({ session }) => session.freeze()));
    },
    async close() {
      await Promise.all([...sessions].map(({ session }) => session.close()));
      planned?.();
      db.close({ disableAutoOpen: true });
    },
  };

  /** Asks for the pen and gives it straight back. */
  async function writtenElsewhere(id: Id): Promise<boolean> {
    const opened = await open(id);
    if (!opened.ok) return false;
    const elsewhere = opened.value.access.get() !== 'writer';
    await opened.value.close();
    return elsewhere;
  }
}

export const inBin = fail('in-bin', 'This document is in the bin.', 'Restore it first.');

const openElsewhere = fail(
  'open-elsewhere',
  'This document is open in another tab.',
  'Close it there, then try again.',
);

const notStored: Problem = { code: 'not-saved', message: 'This change could not be stored.' };
