// What only a browser can do for a PDF file: decoding pictures, and drawing signs that no font of ours has.
import { fontFamily } from '../../ui/tokens';
import { jpegPicture, type PdfPicture } from './picture';
import type { DrawnSign } from './resources';

/** Longer sides are scaled down to this: enough for a page at 250 dots an inch. */
const longest = 2_400;

/** Null for what the browser cannot decode. */
export async function pictureOfBlob(blob: Blob): Promise<PdfPicture | null> {
  const jpeg = jpegPicture(new Uint8Array(await blob.arrayBuffer()));
  if (jpeg) return jpeg;
  const bitmap = await createImageBitmap(blob).catch(() => null);
  if (!bitmap) return null;
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = contextOf(width, height);
  context?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context && pixelsOf(context, width, height);
}

/** Pixels for one em: sharp at three times the size of a card's text. */
const em = 128;

/** The sign in the system's own font, emoji in their colours; null when the system draws nothing. */
export function drawSign(text: string, color: string): DrawnSign | null {
  const measuring = contextOf(1, 1);
  if (!measuring) return null;
  const font = `${em}px ${fontFamily}`;
  measuring.font = font;
  const size = measuring.measureText(text);
  const left = Math.ceil(Math.max(0, size.actualBoundingBoxLeft)) + 1;
  const top = Math.ceil(Math.max(0, size.actualBoundingBoxAscent)) + 1;
  const width = left + Math.ceil(Math.max(0, size.actualBoundingBoxRight)) + 1;
  const height = top + Math.ceil(Math.max(0, size.actualBoundingBoxDescent)) + 1;
  const context = contextOf(width, height);
  if (!context) return null;
  context.font = font;
  context.fillStyle = color;
  context.fillText(text, left, top);
  const picture = pixelsOf(context, width, height);
  if (!picture.rgba.some((value) => value !== 0)) return null;
  return {
    picture,
    x: -left / em,
    top: top / em,
    width: width / em,
    height: height / em,
    advance: size.width / em,
  };
}

function contextOf(width: number, height: number) {
  return new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
}

function pixelsOf(context: OffscreenCanvasRenderingContext2D, width: number, height: number) {
  const rgba = context.getImageData(0, 0, width, height).data;
  return { kind: 'pixels' as const, width, height, rgba };
}
