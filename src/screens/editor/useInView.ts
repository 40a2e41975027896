// A panel that opens takes room from the map: what it is about must not end up under it.
import { useEffect } from 'react';
import type { GridContext } from '../../actions/action';
import { showCursor } from '../../actions/grid/cursor';
import type { Camera } from '../../canvas/camera';

export function useInView(context: GridContext, camera: Camera | null, isOpen: boolean): void {
  useEffect(() => {
    if (!camera || !isOpen) return;
    // The canvas learns of its new width a moment later, and says so once.
    const stop = camera.onChange(() => {
      stop();
      showCursor(context);
    });
    return stop;
  }, [context, camera, isOpen]);
}
