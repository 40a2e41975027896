import { useEffect, useState } from 'react';
import { useCanvas } from '../context';

/** The address of a stored picture on this page; null while it loads and when there is none. */
export function useImageUrl(assetId: string | undefined): string | null {
  const { events } = useCanvas();
  const [loaded, setLoaded] = useState<{ assetId: string; url: string | null } | null>(null);
  useEffect(() => {
    if (assetId === undefined) return;
    let left = false;
    events.loadImage?.(assetId).then((url) => {
      if (!left) setLoaded({ assetId, url });
    });
    return () => {
      left = true;
    };
  }, [assetId, events]);
  return loaded !== null && loaded.assetId === assetId ? loaded.url : null;
}
