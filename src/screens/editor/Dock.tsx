// Zoom by click: the twin of wheel, pinch and Alt+digits.
import { useSyncExternalStore } from 'react';
import type { Camera } from '../../canvas/camera';
import { Button, IconButton } from '../../ui/Button';
import styles from './Dock.module.css';

export function Dock({ camera }: { camera: Camera }) {
  const zoom = useSyncExternalStore(camera.onChange, () =>
    Math.round(camera.getViewport().zoom * 100),
  );
  return (
    <div className={styles.dock} role="toolbar" aria-label="Zoom" data-chrome>
      <IconButton
        size="s"
        icon="minus"
        label="Zoom out"
        tooltipSide="top"
        onClick={() => camera.zoomTo(camera.getViewport().zoom / 1.25)}
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
        onClick={() => camera.zoomTo(camera.getViewport().zoom * 1.25)}
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
