// Undo and redo in the bar, each with what it takes back or brings again.
import type { DocumentSession } from '../../actions/document/openSession';
import type { AnyDocument } from '../../document/document';
import { useEditorState } from '../../store/react';
import { IconButton } from '../../ui/Button';

export function UndoButtons<D extends AnyDocument>({
  session: { editor },
  onStep,
}: {
  session: DocumentSession<D>;
  onStep: (kind: 'undo' | 'redo') => void;
}) {
  const undo = useEditorState(editor, ({ history }) => history.undo.at(-1)?.label ?? null);
  const redo = useEditorState(editor, ({ history }) => history.redo.at(-1)?.label ?? null);
  return (
    <>
      <IconButton
        icon="undo-2"
        label={undo === null ? 'Undo' : `Undo: ${undo}`}
        shortcut="Mod+Z"
        disabledReason={undo === null ? 'There is nothing to undo.' : undefined}
        onClick={() => onStep('undo')}
      />
      <IconButton
        icon="redo-2"
        label={redo === null ? 'Redo' : `Redo: ${redo}`}
        shortcut="Mod+Shift+Z"
        disabledReason={redo === null ? 'There is nothing to redo.' : undefined}
        onClick={() => onStep('redo')}
      />
    </>
  );
}
