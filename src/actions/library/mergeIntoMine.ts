// A colleague's version into the document that is here: as one step there, which can be undone there.
import { type Merge, mergeDocuments } from '../../analysis/merge/mergeDocuments';
import { fail, type Result } from '../../base/result';
import { same } from '../../base/same';
import { replaceContent } from '../../commands/replaceContent';
import { type AnyDocument, isGrid } from '../../document/document';
import type { Editor } from '../../store/editor';
import { type AnySession, openSession } from '../document/openSession';
import type { Ports } from '../ports';
import { shortTitle } from './shortTitle';
import type { Merged } from './storeImported';

export { settle } from '../../analysis/merge/mergeDocuments';

/** What can be merged by itself, and what has to be asked. Nothing is changed yet. */
export async function planMerge(
  { library }: Pick<Ports, 'library'>,
  theirs: AnyDocument,
): Promise<Result<Merge<AnyDocument>>> {
  const mine = await library.peek(theirs.id);
  if (!mine.ok) return mine;
  return mergeDocuments({ mine: mine.value, theirs });
}

/** For documents that are not open; one that is takes it itself. */
export async function takeIntoStored(ports: Ports, merged: Merged): Promise<Result<null>> {
  const opened = await openSession(ports, merged.before.id);
  if (!opened.ok) return opened;
  const session = opened.value;
  const done = takeIntoSession(session, merged);
  await session.close();
  return done;
}

function takeIntoSession(session: AnySession, { before, after }: Merged): Result<null> {
  switch (session.kind) {
    case 'grid':
      return isGrid(after) ? takeInto(session.editor, before, after) : otherKind();
    case 'persona':
      return after.kind === 'persona' ? takeInto(session.editor, before, after) : otherKind();
    case 'segmentation':
      return after.kind === 'segmentation' ? takeInto(session.editor, before, after) : otherKind();
  }
}

/** What was decided counts for the document as it was looked at. */
export function takeInto<D extends AnyDocument>(
  editor: Editor<D>,
  before: AnyDocument,
  after: D,
): Result<null> {
  editor.closeGroup();
  const { document } = editor.state.getState();
  if (!same(document, before)) {
    const message = `“${shortTitle(document.title)}” was changed in the meantime.`;
    return fail('changed', message, 'Nothing was merged. Import the file again.');
  }
  return editor.dispatch(replaceContent<D>(document, after, 'Merge'));
}

function otherKind(): Result<null> {
  return fail('other-kind', 'This is another kind of document.', 'Keep both of them.');
}
