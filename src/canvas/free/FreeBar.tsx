// Zoom, fit and what the owner adds, by click; and the place focus goes to when it leaves the canvas.
import { useStore } from '@xyflow/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { ZoomButtons } from '../../ui/ZoomButtons';
import styles from './FreeCanvas.module.css';
import type { FreeCamera } from './useFreeCamera';

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
      <ZoomButtons
        percent={zoom}
        fitLabel="Fit everything"
        onStep={camera.zoomBy}
        onReset={() => camera.zoomTo(1)}
        onFit={() => camera.fit()}
      />
    </div>
  );
}

function backWithF6(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector<HTMLElement>('[data-free-input]')?.focus();
}
