// Somebody who moves on home is about to open a map: its parts are fetched then, so that it opens at once. Before, they
// would only make the first visit heavier.
import { useEffect } from 'react';
import type { Ports } from '../../actions/ports';

const signs = ['pointermove', 'pointerdown', 'keydown'] as const;

export function usePreloadedEditor(ports: Ports): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
    const fetchParts = () => {
      stop.abort();
      whenIdle(() => {
        // What fails here is fetched again, and told, when it is needed.
        const parts = [
          import('../document/DocumentScreen'),
          import('../editor/EditorScreen'),
          import('../../document/read'),
          ports.fontsReady,
        ];
        void Promise.allSettled(parts);
      });
    };
    for (const sign of signs) window.addEventListener(sign, fetchParts, { signal, passive: true });
    return () => stop.abort();
  }, [ports]);
}
