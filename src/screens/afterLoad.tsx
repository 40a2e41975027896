// Components whose code comes later. Suspense holds what it reveals back for 300 ms after each fallback, three times on
// the way to a map; here they are drawn as soon as their code is there.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

interface AfterLoad<P> {
  (props: P): ReactNode;
  /** Fetches the code ahead of the first use. */
  preload(): void;
}

/** Draws nothing until `load` is done; when it fails, the nearest error boundary gets the error. */
export function afterLoad<P extends object>(load: () => Promise<ComponentType<P>>): AfterLoad<P> {
  let Loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const start = () => {
    loading ??= load().then((component) => {
      Loaded = component;
    });
    return loading;
  };
  function Later(props: P) {
    const [, redraw] = useState(false);
    useEffect(() => {
      if (Loaded) return;
      const failed = (error: unknown) =>
        redraw(() => {
          throw error;
        });
      start().then(() => redraw(true), failed);
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Later, { preload: () => void start().catch(() => {}) });
}
