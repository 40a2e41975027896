// A picture off the clipboard or the disk goes into the library. Only pixels are kept: it is decoded and written anew.
import { type Result, succeed } from '../../base/result';
import { needsReload } from '../needsReload';
import type { Ports } from '../ports';

/** What file dialogs offer. */
export const pictureTypes =
  'image/png,image/jpeg,image/webp,image/gif,image/avif,image/bmp,image/svg+xml';

export type PicturePorts = Pick<Ports, 'library' | 'parseInert'>;

export interface StoredPicture {
  /** SHA-256 of what is kept. */
  assetId: string;
  pictureRatio: number;
}

/** Or why it is none. */
export async function storePicture(
  ports: PicturePorts,
  file: Blob,
): Promise<Result<StoredPicture>> {
  const reading = await import('./readPicture').catch(() => null);
  if (!reading) return needsReload('Reload the page, then add the picture again.');
  const picture = await reading.readPicture(ports, file);
  if (!picture.ok) return picture;
  const { blob, ratio } = picture.value;
  const stored = await ports.library.assets.put(blob);
  return stored.ok ? succeed({ assetId: stored.value, pictureRatio: ratio }) : stored;
}
