import { useEffect } from 'react';
import type { Camera } from '../../canvas/camera';
import type { Editor } from '../../store/editor';

/** With `?bench` in the address the open map can be driven from outside; without it nothing is loaded for that. */
export function useBench(editor: Editor, camera: Camera | null): void {
  useEffect(() => {
    if (!camera || !new URLSearchParams(location.search).has('bench')) return;
    let stop: (() => void) | null = null;
    let left = false;
    import('../../canvas/bench').then(({ offerBench }) => {
      if (!left) stop = offerBench(window, editor, camera);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [editor, camera]);
}
