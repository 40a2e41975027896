// Where an opened map starts, and remembering where it was left. A blank map starts in its first title.
import { useEffect, useRef } from 'react';
import type { GridContext } from '../../actions/action';
import { loadView, saveView } from '../../actions/document/savedView';
import { at } from '../../actions/grid/cursor';
import { firstCell } from '../../actions/grid/navigationActions';
import { editTitle } from '../../actions/grid/titles';
import type { Camera } from '../../canvas/camera';

const patience = 500;

export function useFirstView(
  context: GridContext,
  camera: Camera | null,
  focusGrid: () => void,
): void {
  const opened = useRef(false);
  useEffect(() => {
    if (!camera || opened.current) return;
    opened.current = true;
    camera.home();
    focusGrid();
    if (startsBlank(context)) return;
    context.editor.setSession(at(firstCell(context.editor.layout())));
    const { id } = context.document;
    const { session } = context.editor.state.getState();
    loadView(context.ports, id).then((view) => {
      if (!view) return;
      // Whoever has begun to work by now stays where they are.
      if (context.editor.state.getState().session !== session) return;
      camera.setViewport(view.viewport);
      const { cursor, activePersonaId } = view;
      context.editor.setSession({ ...(cursor && at(cursor)), activePersonaId });
    });
  }, [context, camera, focusGrid]);

  useEffect(() => {
    if (!camera) return;
    const { editor, ports, document } = context;
    let stopWaiting = () => {};
    const remember = () => {
      stopWaiting();
      stopWaiting = ports.later(patience, () => {
        const { cursor, activePersonaId } = editor.state.getState().session;
        saveView(ports, document.id, { viewport: camera.getViewport(), cursor, activePersonaId });
      });
    };
    const stops = [camera.onChange(remember), editor.state.subscribe(remember)];
    return () => {
      stopWaiting();
      for (const stop of stops) stop();
    };
  }, [context, camera]);
}

/** Opens the first title for typing when there is nothing on the map yet. */
function startsBlank(context: GridContext): boolean {
  const { editor, document } = context;
  const [stage] = editor.layout().stages;
  if (!stage || document.stages[stage.id]?.title !== '') return false;
  if (Object.keys(document.cards).length > 0 || editor.state.getState().readOnly !== null)
    return false;
  editTitle(context, { kind: 'stage', stageId: stage.id });
  return true;
}
