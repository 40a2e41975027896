// What the document is now, kept for Compare under a name or without one.
import { fail, type Result } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import type { Editor } from '../../store/editor';
import type { OpenedDocument, Ports } from '../ports';

/** With all that is typed so far; said in a toast. */
export async function keepRestorePoint<D extends AnyDocument>(
  ports: Pick<Ports, 'toast'>,
  { editor, opened }: { editor: Editor<D>; opened: Pick<OpenedDocument, 'checkpoint'> },
  name: string,
): Promise<Result<number>> {
  const { readOnly } = editor.state.getState();
  if (readOnly !== null) return fail('read-only', readOnly);
  editor.closeGroup();
  const called = name.trim();
  const kept = await opened.checkpoint(called || undefined);
  if (!kept.ok) return kept;
  ports.toast({
    id: 'restore-point',
    tone: 'ok',
    message: called ? `Restore point “${called}” is kept.` : 'A restore point is kept.',
    detail: 'Compare shows it and brings it back.',
  });
  return kept;
}
