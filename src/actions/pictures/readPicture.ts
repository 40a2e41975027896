// A picture file → pixels, written anew without any metadata. Whatever the file claims to be, its first bytes decide.
import type { Size } from '../../base/geometry';
import { fail, type Result, succeed } from '../../base/result';
import { limits } from '../../document/limits';
import { imageHeader } from '../../formats/imageHeader';
import { svgWeight } from '../../formats/svgWeight';
import type { Ports } from '../ports';

/** Longer sides are scaled down to this: enough for a slide at full width. */
const longest = 2_048;
/** A drawing has no pixels of its own: its longer side gets at least so many. */
const drawn = 1_024;
/** Text of drawings: more is no picture but a machine's plan. */
const mostMarkup = 5 * 1024 * 1024;
/** Of PNG; photos beyond are kept as JPEG, for a map with many must fit into one file. */
const muchForPng = 1024 * 1024;

type Written = 'image/png' | 'image/jpeg';

export interface ReadPicture {
  /** PNG or JPEG. */
  blob: Blob;
  /** Height by width, to three digits. */
  ratio: number;
}

/** Or why there is no picture in the file. */
export async function readPicture(
  { parseInert }: Pick<Ports, 'parseInert'>,
  file: Blob,
): Promise<Result<ReadPicture>> {
  if (file.size > limits.assetBytes) {
    const size = (file.size / 1024 / 1024).toFixed(0);
    return fail(
      'picture-too-big',
      `This picture has ${size} MB, the limit is ${limits.assetBytes / 1024 / 1024} MB.`,
      'Make it smaller first.',
    );
  }
  const start = new Uint8Array(await file.slice(0, 512 * 1024).arrayBuffer());
  const header = imageHeader(start);
  if (!header) {
    if (isDrawing(start)) return rastered(parseInert, file);
    return fail(
      'no-picture',
      'This is no picture that can be read here.',
      'Save it as PNG or JPEG first.',
    );
  }
  if (isTooLarge(header)) return tooLarge(header);
  try {
    const whole = await createImageBitmap(file);
    const blob = await redrawn(whole, whole, header.type === 'image/jpeg' ? 'image/jpeg' : null);
    const ratio = ratioOf(whole);
    whole.close();
    return succeed({ blob, ratio });
  } catch {
    return damaged;
  }
}

/** SVG, however much stands before it. */
export function isDrawing(start: Uint8Array): boolean {
  const text = new TextDecoder().decode(start.subarray(0, 2_000)).trimStart();
  return text.startsWith('<') && /<svg[\s>]/i.test(text) && !/<html[\s>]/i.test(text);
}

const damaged = fail('picture-damaged', 'This picture is damaged.', 'Save it anew and try again.');

function isTooLarge({ width, height }: Size): boolean {
  return Math.max(width, height) > limits.imageSide || width * height > limits.imagePixels;
}

function tooLarge({ width, height }: Size) {
  return fail(
    'picture-too-large',
    `This picture has ${width} × ${height} pixels, too many to open.`,
    'Make it smaller first.',
  );
}

/** Only ever as the source of an `<img>`: nothing in it runs or loads there, and none of its markup is kept. */
async function rastered(parseInert: Ports['parseInert'], file: Blob): Promise<Result<ReadPicture>> {
  const markup = file.size > mostMarkup ? '' : await file.text();
  const page = markup === '' ? null : parseInert(markup, 'image/svg+xml');
  if (!page || svgWeight(page) === null) {
    return fail(
      'drawing-too-rich',
      'This SVG drawing is too intricate to open.',
      'Save it as PNG first.',
    );
  }
  const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const natural = { width: image.naturalWidth || 300, height: image.naturalHeight || 150 };
    const scale = Math.max(1, drawn / Math.max(natural.width, natural.height));
    const size = { width: natural.width * scale, height: natural.height * scale };
    return succeed({ blob: await redrawn(image, size, 'image/png'), ratio: ratioOf(size) });
  } catch {
    return damaged;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function ratioOf({ width, height }: Size): number {
  return Math.min(Math.max(Math.round((1000 * height) / width) / 1000, 0.01), 100);
}

/** `type` null: PNG, unless it is a photo for which JPEG is far smaller. */
async function redrawn(
  image: CanvasImageSource,
  { width, height }: Size,
  type: Written | null,
): Promise<Blob> {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const as = (written: Written) => canvas.convertToBlob({ type: written, quality: 0.9 });
  if (type !== null) return as(type);
  const png = await as('image/png');
  if (png.size < muchForPng || !pen || !isOpaque(pen, canvas)) return png;
  const jpeg = await as('image/jpeg');
  return jpeg.size < png.size / 2 ? jpeg : png;
}

function isOpaque(pen: OffscreenCanvasRenderingContext2D, { width, height }: Size): boolean {
  const { data } = pen.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
