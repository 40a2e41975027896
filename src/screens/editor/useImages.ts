import { useCallback, useEffect, useRef } from 'react';
import type { GridContext } from '../../actions/action';

/** Stored pictures as addresses of this page, each loaded once; null for one that is missing. */
export function useImages(context: GridContext): (assetId: string) => Promise<string | null> {
  const urls = useRef(new Map<string, Promise<string | null>>());
  useEffect(() => {
    const known = urls.current;
    return () => {
      for (const loading of known.values()) loading.then((url) => url && URL.revokeObjectURL(url));
      known.clear();
    };
  }, []);
  return useCallback(
    (assetId) => {
      const known = urls.current.get(assetId);
      if (known) return known;
      const loading = context.ports.library.assets
        .get(assetId)
        .then((asset) => (asset.ok ? URL.createObjectURL(asset.value) : null));
      urls.current.set(assetId, loading);
      return loading;
    },
    [context],
  );
}
