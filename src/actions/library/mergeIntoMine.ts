// A colleague's version, or a table, into the document that is here: as one step there, which can be undone there.
import type { Conflict } from '../../analysis/merge/conflict';
import { type Merge, mergeDocuments } from '../../analysis/merge/mergeDocuments';
import { updateVersions } from '../../analysis/merge/updateVersions';
import type { Id } from '../../base/id';
import { fail, type Result, succeed } from '../../base/result';
import { same } from '../../base/same';
import { replaceContent } from '../../commands/replaceContent';
import { type AnyDocument, isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import type { Editor } from '../../store/editor';
import { type AnySession, openSession } from '../document/openSession';
import type { Ports } from '../ports';
import { type CommonVersion, findCommon } from './findCommon';
import { type Incoming, keepWayBack } from './keepWayBack';
import type { OpenTarget } from './openTarget';
import { shortTitle } from './shortTitle';
import type { Merged } from './storeImported';

export { settle } from '../../analysis/merge/mergeDocuments';

export interface PlannedMerge {
  merge: Merge<AnyDocument>;
  /** Where what is new is told from what was deleted by. */
  common: CommonVersion | { kind: 'table' };
}

/** What can be merged by itself, and what has to be asked. Nothing is changed yet. */
export async function planMerge(
  ports: Pick<Ports, 'library'>,
  open: OpenTarget | null,
  theirs: AnyDocument,
  history: readonly string[],
): Promise<Result<PlannedMerge>> {
  const mine = await mineOf(ports, open, theirs.id);
  if (!mine.ok) return mine;
  const { base, common } = await findCommon(ports, mine.value, theirs, history);
  const merge = mergeDocuments({ mine: mine.value, theirs, ...(base && { base }) });
  return merge.ok ? succeed({ merge: merge.value, common }) : merge;
}

/** The same for a table: what it does not say stays as it is. */
export async function planUpdate(
  ports: Pick<Ports, 'library'>,
  open: OpenTarget | null,
  table: GridDocument,
  id: Id,
): Promise<Result<PlannedMerge>> {
  const mine = await mineOf(ports, open, id);
  if (!mine.ok) return mine;
  if (!isGrid(mine.value)) return otherKind();
  const merge = mergeDocuments<AnyDocument>(updateVersions(table, mine.value));
  if (!merge.ok) return merge;
  const conflicts = merge.value.conflicts.map(inTableWords);
  const notes = merge.value.notes.map((note) =>
    note.replace(
      / was deleted on one side .*$/,
      ' is not in the table, and stays: the map uses it.',
    ),
  );
  return succeed({ merge: { ...merge.value, conflicts, notes }, common: { kind: 'table' } });
}

/** What a table takes out and mine says more of was not changed here: the table could not say so much. */
function inTableWords(conflict: Conflict): Conflict {
  if (conflict.kind !== 'deleted') return conflict;
  const mine = conflict.mine.replace(/^changed:/, 'stays, with');
  return { ...conflict, mine, theirs: 'is not in it, and goes' };
}

/** Asked before any question is: answers for a document that another tab holds would be in vain. */
async function mineOf(
  { library }: Pick<Ports, 'library'>,
  open: OpenTarget | null,
  id: Id,
): Promise<Result<AnyDocument>> {
  if (open?.document.id === id) return succeed(open.document);
  const opened = await library.open(id);
  if (!opened.ok) return opened;
  const { document } = opened.value.state();
  const access = opened.value.access.get();
  await opened.value.close();
  return access === 'writer' ? succeed(document) : openElsewhere(document);
}

/** For documents that are not open; one that is takes it itself. */
export async function takeIntoStored(
  ports: Ports,
  merged: Merged,
  incoming: Incoming,
): Promise<Result<null>> {
  const opened = await openSession(ports, merged.before.id);
  if (!opened.ok) return opened;
  const session = opened.value;
  const isMine = session.opened.access.get() === 'writer';
  const keep = () => keepWayBack(ports, session.opened, incoming);
  const done = isMine ? await takeIntoSession(session, merged, keep) : openElsewhere(merged.before);
  await session.close();
  return done;
}

async function takeIntoSession(
  session: AnySession,
  { before, after }: Merged,
  keep: () => Promise<void>,
): Promise<Result<null>> {
  switch (session.kind) {
    case 'grid':
      return isGrid(after) ? takeInto(session.editor, before, after, keep) : otherKind();
    case 'persona':
      return after.kind === 'persona' ? takeInto(session.editor, before, after, keep) : otherKind();
    case 'segmentation':
      return after.kind === 'segmentation'
        ? takeInto(session.editor, before, after, keep)
        : otherKind();
  }
}

/** What was decided counts for the document as it was looked at. `keep` is called while it is still that. */
export async function takeInto<D extends AnyDocument>(
  editor: Editor<D>,
  before: AnyDocument,
  after: D,
  keep: () => Promise<void>,
): Promise<Result<null>> {
  const looked = asLookedAt(editor, before);
  if (!looked.ok) return looked;
  await keep();
  const still = asLookedAt(editor, before);
  if (!still.ok) return still;
  const document = still.value;
  return editor.dispatch(replaceContent<D>(document, after, 'Merge'));
}

function asLookedAt<D extends AnyDocument>(editor: Editor<D>, before: AnyDocument): Result<D> {
  editor.closeGroup();
  const { document } = editor.state.getState();
  if (same(document, before)) return succeed(document);
  const message = `“${shortTitle(document.title)}” was changed in the meantime.`;
  return fail('changed', message, 'Nothing was merged. Import the file again.');
}

function otherKind(): ReturnType<typeof fail> {
  return fail('other-kind', 'This is another kind of document.', 'Keep both of them.');
}

function openElsewhere({ title }: AnyDocument): ReturnType<typeof fail> {
  const message = `“${shortTitle(title)}” is open in another tab.`;
  return fail('open-elsewhere', message, 'Close it there, then import again.');
}
