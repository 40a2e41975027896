import { useCallback, useEffect, useRef, useState } from 'react';
import type { GridContext } from '../../actions/action';

/** Addresses of stored pictures for this page; null while one loads, and for one that is missing. */
export function useImageUrls(context: GridContext): (assetId: string) => string | null {
  const urls = useRef(new Map<string, string | null>());
  const [, redraw] = useState(0);
  useEffect(() => {
    const known = urls.current;
    return () => {
      for (const url of known.values()) if (url) URL.revokeObjectURL(url);
      known.clear();
    };
  }, []);
  return useCallback(
    (assetId) => {
      const known = urls.current.get(assetId);
      if (known !== undefined) return known;
      urls.current.set(assetId, null);
      context.ports.library.assets.get(assetId).then((asset) => {
        if (!asset.ok) return;
        urls.current.set(assetId, URL.createObjectURL(asset.value));
        redraw((count) => count + 1);
      });
      return null;
    },
    [context],
  );
}
