import { useEffect } from 'react';
import type { Stage } from '../../actions/ports';
import type { Camera } from '../../canvas/camera';

/** Lends the open canvas to the ports while it is on screen. */
export function useStage(stage: Stage, camera: Camera | null, focusGrid: () => void): void {
  useEffect(() => {
    const before = { ...stage };
    stage.camera = camera;
    stage.focusGrid = focusGrid;
    stage.captureView = async () => {
      const { captureView } = await import('../../canvas/capture');
      return captureView();
    };
    return () => {
      Object.assign(stage, before);
    };
  }, [stage, camera, focusGrid]);
}
