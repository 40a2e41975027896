// Zoom by click: the twin of wheel, pinch and Alt+digits.
import { useRef, useSyncExternalStore } from 'react';
import type { Camera } from '../../canvas/camera';
import { maxZoom } from '../../canvas/viewport';
import { motion } from '../../ui/tokens';
import { ZoomButtons } from '../../ui/ZoomButtons';
import styles from './Dock.module.css';

export function Dock({ camera }: { camera: Camera }) {
  const zoom = useSyncExternalStore(camera.onChange, () =>
    Math.round(camera.getViewport().zoom * 100),
  );
  const step = useZoomSteps(camera);
  return (
    <div className={styles.dock} role="toolbar" aria-label="Zoom" data-chrome>
      <ZoomButtons
        percent={zoom}
        fitLabel="Fit the map"
        onStep={step}
        onReset={() => camera.zoomTo(1)}
        onFit={() => camera.fit()}
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
