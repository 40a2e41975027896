// The steps from a stored document to one that this tab may write: claim, load, put aside what is broken, migrate.
import type { Id } from '../base/id';
import { fail, type Problem, type Result, succeed } from '../base/result';
import type { JournalRow } from '../document/journal';
import { emptyHistory } from '../document/replay';
import { type Compacting, writeSnapshot } from './compaction';
import type { Database } from './database';
import { claim, commitRows, recover } from './journalTransactions';
import type { LastWords } from './lastWords';
import { type Loaded, load } from './load';
import { rewriteCommand, seal } from './rows';

export interface Claimed {
  loaded: Loaded;
  epoch: number;
  notices: Problem[];
}

/** Call with the lock held. */
export async function openForWriting(
  db: Database,
  docId: Id,
  options: Compacting,
  words: LastWords,
): Promise<Result<Claimed>> {
  const claimed = await claim(db, docId, options.now(), words);
  words.forget(docId);
  if (!claimed) return fail('not-found', 'This document is not in this browser.');
  if (claimed.binned) return fail('in-bin', 'This document is in the bin.', 'Restore it first.');
  const { epoch } = claimed;
  const result = await load(db, docId, options);
  if (!result.ok) {
    await quarantineDocument(db, docId, result.problem, options.now());
    return result;
  }
  const loaded = result.value;
  const { doc } = loaded;
  if (loaded.lost.length > 0 || loaded.seq !== doc.headSeq || loaded.snapSeq !== doc.snapSeq) {
    await recover(db, loaded, epoch, options.now());
  }
  const notices = [...claimed.notices, ...loaded.notices];
  if (!loaded.rewritten) return succeed({ loaded, epoch, notices });
  return succeed({ loaded: await rewrite(db, loaded, epoch, options), epoch, notices });
}

/**
 * Stores what migration or repair made of the document, after a restore point of what it was. Interrupted
 * anywhere, the next opening does it again with the same outcome.
 */
async function rewrite(
  db: Database,
  loaded: Loaded,
  epoch: number,
  options: Compacting,
): Promise<Loaded> {
  const docId = loaded.doc.id;
  const at = options.now();
  const kept = await writeSnapshot(db, { docId, epoch }, loaded, 'pre-migration', at);
  if (!kept) throw new Error('The copy before migration could not be verified');
  const row: JournalRow = {
    seq: loaded.seq + 1,
    kind: 'do',
    label: 'Update',
    command: { name: rewriteCommand, args: { from: loaded.schema, to: options.schema } },
    // Whole, so that replaying it needs no migration code.
    patches: [{ op: 'replace', path: [], value: loaded.document }],
    inverse: [],
    before: null,
    after: null,
    at,
  };
  const sealed = seal(row, {
    docId,
    epoch,
    schema: options.schema,
    previousChain: loaded.chain,
  });
  await commitRows(db, { docId, epoch, minReader: options.minReader }, [sealed], at);
  return {
    ...loaded,
    stored: loaded.document,
    schema: options.schema,
    history: emptyHistory,
    seq: sealed.seq,
    chain: sealed.chain,
    journalBytes: loaded.journalBytes + sealed.bytes,
    rewritten: false,
  };
}

/** The document stays where it is; the entry makes it show up among what needs attention, once. */
async function quarantineDocument(
  db: Database,
  docId: Id,
  problem: Problem,
  at: number,
): Promise<void> {
  if (problem.code === 'newer-document' || problem.code === 'not-found') return;
  await db.transaction('rw', db.quarantine, async () => {
    const known = await db.quarantine.where('docId').equals(docId).toArray();
    if (known.some((entry) => entry.reason === problem.message)) return;
    await db.quarantine.add({ docId, at, reason: problem.message, value: null });
  });
}
