// The pictures of a file: still text here. Their bytes are checked and decoded where pictures are shown.
import type * as z from 'zod';
import { limits } from './limits';
import { isRow, type Note } from './readContext';
import { assetSchema } from './schema';

export type Asset = z.infer<typeof assetSchema>;

export function readAssets(value: unknown, notes: Note[]): Record<string, Asset> {
  const assets: Record<string, Asset> = {};
  if (!isRow(value)) return assets;
  for (const [key, candidate] of Object.entries(value)) {
    const leaveOut = (what: string) => {
      const subject = `Picture ${key.slice(0, 12)}`;
      notes.push({ code: 'asset-dropped', path: ['assets', key], subject, what });
    };
    const parsed = assetSchema.safeParse(candidate);
    if (!/^[0-9a-f]{64}$/.test(key)) leaveOut('its name is no checksum, left out');
    else if (!parsed.success) leaveOut('it is no PNG, JPEG or WebP picture, left out');
    else if (Object.keys(assets).length >= limits.assets) {
      leaveOut(`there are more than ${limits.assets} pictures, left out`);
    } else assets[key] = parsed.data;
  }
  return assets;
}
