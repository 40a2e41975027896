// Where an opened map starts: a blank one in its first title, others at the first cell; the last view comes back.
import { useEffect, useRef } from 'react';
import type { GridContext } from '../../actions/action';
import { at } from '../../actions/grid/cursor';
import { firstCell } from '../../actions/grid/navigationActions';
import { editTitle } from '../../actions/grid/titles';
import type { Camera } from '../../canvas/camera';

export function useFirstCursor(
  context: GridContext,
  camera: Camera | null,
  focusGrid: () => void,
): void {
  const done = useRef(false);
  useEffect(() => {
    if (!camera || done.current) return;
    done.current = true;
    const { editor, document } = context;
    camera.home();
    focusGrid();
    if (editor.state.getState().session.cursor) return;
    const [stage] = editor.layout().stages;
    const isBlank =
      Object.keys(document.cards).length === 0 && document.stages[stage?.id ?? '']?.title === '';
    if (isBlank && stage && editor.state.getState().readOnly === null) {
      editTitle(context, { kind: 'stage', stageId: stage.id });
    } else editor.setSession(at(firstCell(editor.layout())));
  }, [context, camera, focusGrid]);
}
