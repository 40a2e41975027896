// A restore point becomes what the document is now: as one step there, which can be undone there.
import { fail, type Result } from '../../base/result';
import { same } from '../../base/same';
import { replaceContent } from '../../commands/replaceContent';
import { type AnyDocument, isGrid } from '../../document/document';
import type { Editor } from '../../store/editor';
import { openSession } from '../document/openSession';
import { isOfKind } from '../library/openTarget';
import type { Ports } from '../ports';

export interface OlderContent {
  document: AnyDocument;
  /** `Today, 14:02` */
  title: string;
}

/** For a document that is not open here. */
export async function bringBackStored(ports: Ports, older: OlderContent): Promise<Result<null>> {
  const opened = await openSession(ports, older.document.id);
  if (!opened.ok) return opened;
  const session = opened.value;
  const done = bringBackInto(session, older);
  await session.close();
  if (!done.ok) return done;
  // What could not be stored is gone with the session.
  const now = await ports.library.peek(older.document.id);
  return now.ok && same(now.value, older.document) ? done : notStored;
}

type Opened = Awaited<ReturnType<typeof openSession>> & { ok: true };

function bringBackInto(session: Opened['value'], { document, title }: OlderContent) {
  switch (session.kind) {
    case 'grid':
      return isGrid(document) ? bringBack(session.editor, document, title) : otherKind;
    case 'persona':
      return document.kind === 'persona' ? bringBack(session.editor, document, title) : otherKind;
    case 'segmentation':
      return document.kind === 'segmentation'
        ? bringBack(session.editor, document, title)
        : otherKind;
  }
}

/** For the document that is open here. */
export function bringBackOpen<D extends AnyDocument>(
  editor: Editor<D>,
  older: AnyDocument,
  title: string,
): Result<null> {
  const { document } = editor.state.getState();
  return isOfKind(older, document) ? bringBack(editor, older, title) : otherKind;
}

function bringBack<D extends AnyDocument>(
  editor: Editor<D>,
  older: D,
  title: string,
): Result<null> {
  editor.closeGroup();
  const { document } = editor.state.getState();
  return editor.dispatch(replaceContent<D>(document, older, `Bring back “${title}”`));
}

const notStored = fail(
  'not-stored',
  'The restore point could not be stored.',
  'Open the document and try it there.',
);

const otherKind = fail('other-kind', 'This is another kind of document.');
