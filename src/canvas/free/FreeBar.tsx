// Zoom, fit and what the owner adds, by click; and the place focus goes to when it leaves the canvas.
import { useStore } from '@xyflow/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, IconButton } from '../../ui/Button';
import styles from './FreeCanvas.module.css';
import type { FreeCamera } from './useFreeCamera';

const factor = 1.25;

export function FreeBar({ camera, children }: { camera: FreeCamera; children: ReactNode }) {
  const zoom = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label="Canvas"
      data-free-bar
      data-chrome
      onKeyDown={backWithF6}
    >
      {children}
      <span className={styles.divider} />
      <IconButton
        size="s"
        icon="minus"
        label="Zoom out"
        tooltipSide="top"
        onClick={() => camera.zoomBy(1 / factor)}
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
        onClick={() => camera.zoomBy(factor)}
      />
      <IconButton
        size="s"
        icon="maximize"
        label="Fit everything"
        shortcut="Alt+1"
        tooltipSide="top"
        onClick={() => camera.fit()}
      />
    </div>
  );
}

function backWithF6(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-free-input]')?.focus();
}
