import type { AnyDocument } from '../../document/document';
import type { Checkable } from './checkable';

/** Waves findings aside, or takes that back: one undo step, remembered in the document. */
export function dismissFindings<D extends AnyDocument>(
  { editor, ports, dismissal }: Pick<Checkable<D>, 'editor' | 'ports' | 'dismissal'>,
  keys: string[],
  dismissed = true,
): void {
  editor.closeGroup();
  const done = editor.dispatch(dismissal({ keys, dismissed }));
  if (!done.ok) ports.toast({ id: 'refused', message: done.problem.message, tone: 'warn' });
}
