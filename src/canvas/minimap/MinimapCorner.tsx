// Decides whether the minimap is worth its place: only when less than 60 % of the map is in view. Loads it then.
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Box, Size } from '../../base/geometry';
import type { ThemeName } from '../../ui/tokens';
import { useCanvas, useView } from '../context';
import { visibleBox } from '../viewport';

const Minimap = lazy(() => import('./Minimap'));
const shownBelow = 0.6;

export function MinimapCorner({ theme }: { theme: ThemeName }) {
  const { camera } = useCanvas();
  const size = useView((view) => view.layout.size);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const update = () =>
      setShown(shareInView(visibleBox(camera.getViewport(), camera.size()), size) < shownBelow);
    update();
    return camera.onChange(update);
  }, [camera, size]);
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
