// One open document in one tab: who may write, what is queued, what other tabs stored meanwhile.
import type { Id } from '../base/id';
import { fail, type Problem, type Result, succeed } from '../base/result';
import type { JournalRow } from '../document/journal';
import { readOnlyReason } from '../document/newerFormat';
import { fold, replay } from '../document/replay';
import { compact, refreshSummary } from './compaction';
import type { Access, DocumentState } from './contract';
import { documentLock } from './documentLock';
import { documentView } from './documentView';
import { classify, type Failure, FencedError, failure, takenOver, thrown } from './failures';
import { exitFlush } from './flushRaw';
import { follower } from './follower';
import { idleCompaction } from './idleCompaction';
import { commitRows, lossOf, wasCleared } from './journalTransactions';
import { type Loaded, load } from './load';
import { observable } from './observable';
import { openForWriting } from './opening';
import { restorePoint, unsaved } from './restorePoint';
import { seal, unstorable } from './rows';
import type { Session, Shelf } from './shelf';
import { createWriter } from './writer';

export async function openSession(shelf: Shelf, docId: Id): Promise<Result<Session>> {
  const { db, options, send, words } = shelf;
  const { now, later, locks } = options;
  const access = observable<Access>('follower');
  const view = documentView();
  const { note } = view;
  let epoch = 0;
  let lockLost = false;
  let resyncing = false;
  let changed = false;
  let closed = false;
  const releases = new Set<() => void>();

  const exit = exitFlush(db, (rows) => words.leave(docId, rows));
  const lock = documentLock(locks, docId, later, onLost);
  const compaction = idleCompaction({
    later,
    isQuiet: () => writer.queued().length === 0 && !options.isBusy?.(),
    async run() {
      if (closed || access.get() !== 'writer') return;
      const done = await compact(db, { docId, epoch }, options).catch(() => null);
      if (done) shelf.touched();
    },
  });
  const following = follower({
    active: () => access.get() === 'follower' && !closed,
    read: () => load(db, docId, options).catch(thrown),
    show(loaded) {
      if (!loaded.ok) {
        note(loaded.problem);
        access.set('read-only');
      } else if (loaded.value.chain !== view.tail().chain) {
        adopt(loaded.value);
        view.announce();
      }
    },
  });
  const writer = createWriter({
    commit: (rows) => commitRows(db, { ...options, docId, epoch }, rows, now()),
    later,
    now,
    onAck(rows) {
      changed = true;
      compaction.stored(
        rows.length,
        rows.reduce((sum, row) => sum + row.bytes, 0),
      );
      options.afterAck?.(docId, rows);
      send({ type: 'changed', docId });
      shelf.touched();
      compaction.plan();
      const lost = lockLost || access.get() === 'fenced';
      if (lost && writer.queued().length === 0) becomeFollower();
    },
    onFenced: (why) => void fenced(why),
    onRefused: (_row, problem) => void resync(problem, false),
  });

  function adopt(loaded: Loaded) {
    const { seq, snapSeq, snapBytes, journalBytes } = loaded;
    view.adopt(loaded, loaded);
    compaction.loaded({ rows: seq - snapSeq, bytes: journalBytes, snapBytes });
  }

  /** Call with the lock held. */
  async function becomeWriter(): Promise<Result<DocumentState>> {
    const opened = await openForWriting(db, docId, options, words).catch(thrown);
    if (!opened.ok || closed) {
      await lock.release();
      return opened.ok ? fail('closed', 'This document was closed.') : opened;
    }
    lockLost = false;
    epoch = opened.value.epoch;
    adopt(opened.value.loaded);
    writer.reset();
    note(...opened.value.notices);
    access.set('writer');
    send({ type: 'claimed', docId, epoch });
    compaction.plan();
    return succeed(view.state());
  }

  function becomeFollower() {
    lockLost = false;
    access.set('follower');
    following.look();
  }

  /** The lock was stolen. What is under way still counts until the epoch says otherwise. */
  function onLost() {
    if (access.get() !== 'writer') return;
    compaction.cancel();
    lockLost = true;
    if (writer.queued().length === 0) becomeFollower();
    else if (writer.saveState.get().status === 'failed') {
      void fenced({ kind: 'fenced', problem: takenOver });
    }
  }

  async function fenced(why: Failure) {
    compaction.cancel();
    access.set('fenced');
    writer.stop(why.problem);
    await lock.release();
    let { problem } = why;
    if (problem.code === 'deleted-elsewhere') {
      const cleared = await wasCleared(db, shelf.installId()).catch(() => true);
      if (cleared) problem = classify(new FencedError('cleared')).problem;
      writer.stop(problem);
    }
    note(problem);
  }

  /** The list changed elsewhere: this document may be in the bin or gone. */
  async function checkOwnership() {
    if (access.get() === 'follower') return following.look();
    if (access.get() !== 'writer') return;
    const doc = await db.docs.get(docId).catch(() => undefined);
    if (access.get() !== 'writer' || doc?.epoch === epoch || writer.queued().length > 0) return;
    void fenced(classify(lossOf(doc)));
  }

  /** Shows what is stored (and queued) instead of changes that cannot be. */
  async function resync(problem: Problem, keepQueue: boolean) {
    if (resyncing) return;
    resyncing = true;
    if (keepQueue) await writer.settled();
    const loaded = await load(db, docId, options).catch(thrown);
    resyncing = false;
    note(problem);
    if (!loaded.ok || closed) return;
    const queued = keepQueue ? writer.queued().filter((row) => row.seq > loaded.value.seq) : [];
    if (!keepQueue) writer.reset();
    const last = queued.at(-1) ?? loaded.value;
    const document = replay(loaded.value.document, queued);
    view.adopt({ document, history: queued.reduce(fold, loaded.value.history) }, last);
    view.announce();
  }

  async function handOver() {
    for (const listener of releases) listener();
    while (access.get() === 'writer' && writer.queued().length > 0) {
      await writer.settled();
      // What cannot be stored is not given away; the other tab takes the pen by force.
      if (writer.saveState.get().status === 'failed') return;
    }
    if (access.get() !== 'writer') return;
    compaction.cancel();
    access.set('follower');
    await compaction.finished();
    await summarise();
    await lock.release();
    send({ type: 'released', docId });
  }

  async function summarise() {
    if (!changed) return;
    changed = false;
    await refreshSummary(db, docId, options).catch(() => {});
    shelf.touched();
  }

  async function begin(): Promise<Result<unknown>> {
    const doc = await db.docs.get(docId);
    const frozen = doc && (doc.deletedAt !== undefined || doc.schema > options.schema);
    if (!frozen && (await lock.tryHold())) return readOnlyIfNewer(await becomeWriter());
    const loaded = await load(db, docId, options);
    if (!loaded.ok) return loaded;
    adopt(loaded.value);
    note(...loaded.value.notices);
    if (frozen) access.set('read-only');
    return readOnlyIfNewer(loaded);
  }

  /** Documents from files of a newer format are for reading: writing would drop what is unknown here. */
  async function readOnlyIfNewer<T>(opened: Result<T>): Promise<Result<T>> {
    const reason = opened.ok ? readOnlyReason(view.state().document) : null;
    if (!reason) return opened;
    note({ code: 'newer-format', message: reason });
    access.set('read-only');
    await lock.release();
    return opened;
  }

  /** The writer's tab was closed or crashed: a tab that follows goes on with the pen. */
  async function promote() {
    if (closed || access.get() !== 'follower') return;
    if (!(await lock.tryHold())) return lock.whenFree(promote);
    if (closed || access.get() !== 'follower') return lock.release();
    if ((await becomeWriter()).ok) view.announce();
  }

  const begun = await begin().catch(thrown);
  if (!begun.ok) return begun;
  const wait = () => access.get() === 'follower' && lock.whenFree(promote);
  access.subscribe(wait);
  wait();
  return succeed<Session>({
    state: view.state,
    notices: view.notices,
    access,
    saveState: writer.saveState,
    append(row: JournalRow) {
      if (closed || resyncing) return;
      const mine = access.get() === 'writer' || access.get() === 'fenced';
      const bad = unstorable(row);
      if (bad && access.get() === 'fenced') return note(failure('clone').problem);
      if (!mine || bad || row.seq !== view.tail().seq + 1) {
        const why = mine ? failure('clone').problem : takenOver;
        void resync(bad ? { ...why, message: `${why.message} (${bad})` } : why, true);
        return;
      }
      compaction.cancel();
      const place = { docId, epoch, schema: options.schema, previousChain: view.tail().chain };
      const sealed = seal(row, place);
      view.advance(sealed);
      writer.append(sealed);
    },
    flushRaw() {
      if (access.get() === 'writer') exit.flush(writer.unsaved());
    },
    settled: () => writer.settled(),
    retry: () => writer.retry(),
    async takeOver() {
      const before = access.get();
      if (before === 'writer') return succeed(view.state());
      if (before !== 'follower' && before !== 'fenced') {
        return fail('read-only', 'This document can only be read here.');
      }
      access.set('taking-over');
      const held = await lock.demand(() => send({ type: 'release', docId }));
      const taken = held
        ? await becomeWriter()
        : fail('not-taken', 'The other tab keeps it.', 'Close it there, then try again.');
      if (!taken.ok) access.set(before);
      else view.announce();
      return taken;
    },
    onRemote: view.onRemote,
    onRelease(listener) {
      releases.add(listener);
      return () => releases.delete(listener);
    },
    async checkpoint(name, kind = 'named') {
      compaction.cancel();
      await Promise.all([writer.settled(), compaction.finished()]);
      if (access.get() !== 'writer' || writer.queued().length > 0) return unsaved;
      return restorePoint(db, { docId, epoch }, options, { seq: view.tail().seq, kind, name });
    },
    async close() {
      if (closed) return;
      closed = true;
      compaction.cancel();
      await writer.settled();
      await compaction.finished();
      await following.finished();
      if (access.get() === 'writer') await summarise();
      await lock.release();
      send({ type: 'released', docId });
    },
    receive(message) {
      if (closed) return;
      if (message.type === 'library') return void checkOwnership();
      if (message.docId !== docId) return;
      if (message.type === 'release') void handOver();
      else if (message.type === 'released') lock.released();
      else if (message.type === 'claimed' && access.get() === 'writer') {
        if (message.epoch > epoch) onLost();
      } else if (access.get() === 'follower') following.look();
    },
    async freeze() {
      await writer.settled();
      compaction.cancel();
      access.set('read-only');
    },
  });
}
