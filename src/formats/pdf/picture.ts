// Pictures as PDF keeps them: a photo as the JPEG file it is, everything else as its pixels.
import type { Size } from '../../base/geometry';
import type { ObjectTable, Ref } from './objects';

export type PdfPicture = Size &
  (
    | { kind: 'jpeg'; bytes: Uint8Array<ArrayBuffer>; grey: boolean }
    /** Four bytes for each pixel, as canvases give them. */
    | { kind: 'pixels'; rgba: Uint8ClampedArray }
  );

/** Null for what is no JPEG, or none that may travel as it is. */
export function jpegPicture(bytes: Uint8Array<ArrayBuffer>): PdfPicture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Where the camera wrote: which side is up, which readers of PDF ignore, and the place, which is nobody's business.
    if (marker === 0xe1) return null;
    if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker)) continue;
    const [bits, height, width] = [
      view.getUint8(at + 4),
      view.getUint16(at + 5),
      view.getUint16(at + 7),
    ];
    const colors = view.getUint8(at + 9);
    // Colours of printing presses come in two opposite meanings.
    if (bits !== 8 || width === 0 || height === 0 || (colors !== 1 && colors !== 3)) return null;
    return { kind: 'jpeg', bytes, width, height, grey: colors === 1 };
  }
  return null;
}

export async function writePicture(objects: ObjectTable, picture: PdfPicture): Promise<Ref> {
  const { width, height } = picture;
  const entries = (space: string) =>
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${space} /BitsPerComponent 8`;
  if (picture.kind === 'jpeg') {
    const space = picture.grey ? 'DeviceGray' : 'DeviceRGB';
    return objects.addStream(`${entries(space)} /Filter /DCTDecode`, picture.bytes, 'as-is');
  }
  const { colors, opacities } = apart(picture.rgba);
  const mask = opacities
    ? ` /SMask ${await objects.addStream(entries('DeviceGray'), opacities)}`
    : '';
  return objects.addStream(`${entries('DeviceRGB')}${mask}`, colors);
}

/** Opacities are null where everything is opaque. */
function apart(rgba: Uint8ClampedArray) {
  const count = rgba.length / 4;
  const colors = new Uint8Array(count * 3);
  const opacities = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel++) {
    colors.set(rgba.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
    opacities[pixel] = rgba[pixel * 4 + 3] ?? 255;
  }
  return { colors, opacities: opacities.some((value) => value < 255) ? opacities : null };
}
