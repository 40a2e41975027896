// The open document as an import's destination: what is merged goes through its editor, so that its undo takes it back.
// Before it does, a restore point is kept.
import { fail, type Result } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import type { Editor } from '../../store/editor';
import type { Incoming, KeepWayBack } from './keepWayBack';
import type { Merged } from './storeImported';

export interface OpenTarget {
  document: AnyDocument;
  take(merged: Merged, before: Incoming): Promise<Result<null>>;
}

/** Null while nothing can be changed. `keep` is called while the document is what it was. */
export function openTarget<D extends AnyDocument>(
  editor: Editor<D>,
  keep: KeepWayBack,
): OpenTarget | null {
  const { document, readOnly } = editor.state.getState();
  if (readOnly !== null) return null;
  return {
    document,
    async take({ before, after }, incoming) {
      if (!isOfKind(after, document)) {
        return fail('other-kind', 'This is another kind of document.', 'Keep both of them.');
      }
      const { takeInto } = await import('./mergeIntoMine');
      return takeInto(editor, before, after, () => keep(incoming));
    },
  };
}

/** An editor of a kind holds documents of that kind: maps of both kinds share one. */
export function isOfKind<D extends AnyDocument>(other: AnyDocument, document: D): other is D {
  return other.kind === document.kind;
}
