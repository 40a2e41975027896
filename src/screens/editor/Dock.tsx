// Zoom by click: the twin of wheel, pinch and Alt+digits.
import { useRef, useSyncExternalStore } from 'react';
import type { Camera } from '../../canvas/camera';
import { maxZoom } from '../../canvas/viewport';
import { Button, IconButton } from '../../ui/Button';
import { motion } from '../../ui/tokens';
import styles from './Dock.module.css';

const factor = 1.25;

export function Dock({ camera }: { camera: Camera }) {
  const zoom = useSyncExternalStore(camera.onChange, () =>
    Math.round(camera.getViewport().zoom * 100),
  );
  const step = useZoomSteps(camera);
  return (
    <div className={styles.dock} role="toolbar" aria-label="Zoom" data-chrome>
      <IconButton
        size="s"
        icon="minus"
        label="Zoom out"
        tooltipSide="top"
        onClick={() => step(1 / factor)}
      />
      <Button
        variant="quiet"
        size="s"
        shortcut="Alt+0"
        title="Zoom to 100 %"
        onClick={() => camera.zoomTo(1)}
      >
        <span className={styles.zoom}>{zoom}%</span>
      </Button>
      <IconButton
        size="s"
        icon="plus"
        label="Zoom in"
        tooltipSide="top"
        onClick={() => step(factor)}
      />
      <IconButton
        size="s"
        icon="maximize"
        label="Fit the map"
        shortcut="Alt+1"
        tooltipSide="top"
        onClick={() => camera.fit()}
      />
    </div>
  );
}

/** Clicks that come faster than the camera moves count from where it is going, not from where it is. */
function useZoomSteps(camera: Camera): (by: number) => void {
  const aim = useRef({ zoom: 1, until: 0 });
  return (by) => {
    const now = performance.now();
    const from = now < aim.current.until ? aim.current.zoom : camera.getViewport().zoom;
    const zoom = Math.min(Math.max(from * by, camera.smallestZoom()), maxZoom);
    aim.current = { zoom, until: now + motion.camera };
    camera.zoomTo(zoom);
  };
}
