// Decides whether the minimap is worth its place: only when less than 60 % of the map is in view, and never over what
// the cursor is on. Loads it then.
import { lazy, Suspense, useEffect, useState } from 'react';
import { type Box, overlaps, type Size } from '../../base/geometry';
import type { Editor } from '../../store/editor';
import { sizes, type ThemeName } from '../../ui/tokens';
import { cursorBox } from '../boxes';
import type { Camera } from '../camera';
import { useCanvas } from '../context';
import { boxToScreen, visibleBox } from '../viewport';

const Minimap = lazy(() => import('./Minimap'));
const shownBelow = 0.6;
/** Between the minimap and the canvas's edges, the attribution included. */
const margin = 24;

export function MinimapCorner({ theme }: { theme: ThemeName }) {
  const { camera, editor } = useCanvas();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const update = () => {
      const visible = visibleBox(camera.getViewport(), camera.size());
      const share = shareInView(visible, editor.layout().size);
      setShown(share < shownBelow && !coversCursor(editor, camera));
    };
    update();
    const stops = [camera.onChange(update), editor.state.subscribe(update)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [camera, editor]);
  return shown ? (
    <Suspense>
      <Minimap theme={theme} />
    </Suspense>
  ) : null;
}

function shareInView(visible: Box, { width, height }: Size): number {
  const across = Math.min(width, visible.x + visible.width) - Math.max(0, visible.x);
  const down = Math.min(height, visible.y + visible.height) - Math.max(0, visible.y);
  return width * height === 0 ? 1 : (Math.max(0, across) * Math.max(0, down)) / (width * height);
}

/** Cards and cells only: whole columns and lanes reach under it anyway. */
function coversCursor(editor: Editor, camera: Camera): boolean {
  const { cursor } = editor.state.getState().session;
  const box = cursor?.kind === 'cell' ? cursorBox(editor.layout(), cursor) : null;
  if (!box) return false;
  const { width, height } = camera.size();
  const corner = {
    x: width - sizes.minimapWidth - margin,
    y: height - sizes.minimapHeight - 2 * margin,
    width: sizes.minimapWidth + margin,
    height: sizes.minimapHeight + 2 * margin,
  };
  return overlaps(corner, boxToScreen(camera.getViewport(), box));
}
