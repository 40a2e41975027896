// A picture off the clipboard or the disk goes into the library. Only pixels are kept: it is decoded and written anew.
import { fail, type Result, succeed } from '../../base/result';
import { limits } from '../../document/limits';
import { imageHeader } from '../../formats/imageHeader';
import type { Ports } from '../ports';

/** Longer sides are scaled down to this: enough for a slide at full width. */
const longest = 2_048;

/** What file dialogs offer. */
export const pictureTypes = 'image/png,image/jpeg,image/webp';

/** Its SHA-256, or why it is none. */
export async function storePicture(
  { library }: Pick<Ports, 'library'>,
  file: Blob,
): Promise<Result<string>> {
  const picture = await readPicture(file);
  return picture.ok ? library.assets.put(picture.value) : picture;
}

/** Checks size and kind by the first bytes, decodes and writes the pixels anew, without any metadata. */
async function readPicture(file: Blob): Promise<Result<Blob>> {
  const size = `${(file.size / 1024 / 1024).toFixed(0)} MB`;
  if (file.size > limits.assetBytes) {
    const most = `${limits.assetBytes / 1024 / 1024} MB`;
    return fail(
      'picture-too-big',
      `This picture has ${size}, the limit is ${most}.`,
      'Make it smaller first.',
    );
  }
  const header = imageHeader(new Uint8Array(await file.slice(0, 512 * 1024).arrayBuffer()));
  if (!header) {
    return fail('no-picture', 'This is no PNG, JPEG or WebP picture.', 'Nothing was changed.');
  }
  const { width, height } = header;
  if (Math.max(width, height) > limits.imageSide || width * height > limits.imagePixels) {
    return fail(
      'picture-too-large',
      `This picture has ${width} × ${height} pixels, too many to open.`,
      'Make it smaller first.',
    );
  }
  try {
    return succeed(await redrawn(file, header.type === 'image/jpeg' ? 'image/jpeg' : 'image/png'));
  } catch {
    return fail('picture-damaged', 'This picture cannot be read.', 'Nothing was changed.');
  }
}

async function redrawn(file: Blob, type: 'image/png' | 'image/jpeg'): Promise<Blob> {
  const whole = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(whole.width, whole.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(whole.width * scale)),
    Math.max(1, Math.round(whole.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  return canvas.convertToBlob({ type, quality: 0.9 });
}
