// A picture off the clipboard or the disk goes into the library. Only pixels are kept: it is decoded and written anew.
import type { Result } from '../../base/result';
import { needsReload } from '../needsReload';
import type { Ports } from '../ports';

/** What file dialogs offer. */
export const pictureTypes =
  'image/png,image/jpeg,image/webp,image/gif,image/avif,image/bmp,image/svg+xml';

export type PicturePorts = Pick<Ports, 'library' | 'parseInert'>;

/** Its SHA-256, or why it is none. */
export async function storePicture(ports: PicturePorts, file: Blob): Promise<Result<string>> {
  const reading = await import('./readPicture').catch(() => null);
  if (!reading) return needsReload('Reload the page, then add the picture again.');
  const picture = await reading.readPicture(ports, file);
  return picture.ok ? ports.library.assets.put(picture.value) : picture;
}
