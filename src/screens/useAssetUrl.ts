import { useEffect, useState } from 'react';
import type { Ports } from '../actions/ports';

/** The address of a stored picture on this page; null while it loads and when there is none. */
export function useAssetUrl({ library }: Ports, assetId: string | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (assetId === undefined) return;
    let made: string | null = null;
    let left = false;
    library.assets.get(assetId).then((asset) => {
      if (left || !asset.ok) return;
      made = URL.createObjectURL(asset.value);
      setUrl(made);
    });
    return () => {
      left = true;
      setUrl(null);
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [assetId, library]);
  return url;
}
