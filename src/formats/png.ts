// A scene as pixels. Browsers draw nothing, without a word, on canvases beyond their limits: sizes are checked before,
// pictures after, and whatever was reduced or split is said.
import { fail, type Result, succeed } from '../base/result';
import type { Scene } from '../scene/scene';
import type { Away } from './apart/ask';
import { type Context, type Images, paintShape } from './canvasPaint';
import { drawStrips } from './pngStrips';

export interface CanvasLimits {
  /** Longest side in pixels. */
  side: number;
  /** Most pixels in all. */
  area: number;
}

/** Chromium's side; its area would be 268 million pixels, which is a gigabyte of memory. */
export const canvasLimits: CanvasLimits = { side: 16_384, area: 180_000_000 };

export interface PngOptions {
  /** Pixels per unit, 1–4; absent = 2. */
  scale?: number;
  type?: 'image/png' | 'image/jpeg';
  /** A picture too large for one canvas: smaller, or several that stand side by side. */
  tooLarge?: 'reduce' | 'tiles';
  images?: Images;
  limits?: CanvasLimits;
  /** Lets the page breathe between slices of work. */
  pause?: () => Promise<void>;
  /** Where the file is made of the drawn pixels; absent = here, which suits small pictures. */
  away?: Away;
  /** How far it is. */
  step?: (done: number, total: number) => void;
}

export interface PngTile {
  blob: Blob;
  /** Place in the whole picture, in pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PngPicture {
  /** One, unless the picture had to be split. */
  tiles: PngTile[];
  /** What was drawn, and what had been asked for. */
  scale: number;
  asked: number;
  /** Tells the user what is not as asked. */
  note: string | null;
}

/** Work between two pauses: no task grows past 50 ms. */
const sliceTime = 12;
const sliceShapes = 50;

/** Fonts must be loaded: await `document.fonts.ready` first. */
export async function writePng(
  scene: Scene,
  options: PngOptions = {},
): Promise<Result<PngPicture>> {
  const asked = Math.min(Math.max(options.scale ?? 2, 0.05), 4);
  const limits = options.limits ?? canvasLimits;
  if (options.tooLarge === 'tiles' && fittingScale(scene, asked, limits) < asked) {
    return writeTiles(scene, asked, limits, options);
  }
  let scale = fittingScale(scene, asked, limits);
  // A smaller device may give up below the known limits: then it shows a blank picture.
  for (let attempt = 0; attempt < 5; attempt++, scale *= 0.7) {
    const width = Math.max(1, Math.round(scene.size.width * scale));
    const height = Math.max(1, Math.round(scene.size.height * scale));
    const tile = await drawTile(scene, { x: 0, y: 0, width, height }, scale, options);
    if (tile) return succeed({ tiles: [tile], scale, asked, note: noteOf(scale, asked) });
  }
  return tooBig();
}

/** The whole scene, at once, onto a context of the caller's. */
export function drawScene(context: Context, scene: Scene, scale: number, images?: Images): void {
  prepare(context, scene, scale, 0, 0);
  for (const shape of scene.shapes) paintShape(context, shape, images);
}

/** The largest scale up to `asked` that one canvas can hold. */
export function fittingScale(
  { size }: Pick<Scene, 'size'>,
  asked: number,
  limits: CanvasLimits,
): number {
  const bySide = limits.side / Math.max(size.width, size.height);
  const byArea = Math.sqrt(limits.area / (size.width * size.height));
  // A hair below the limit, so that rounding up to whole pixels stays inside it.
  return Math.min(asked, bySide * 0.9999, byArea * 0.9999);
}

async function writeTiles(
  scene: Scene,
  scale: number,
  limits: CanvasLimits,
  options: PngOptions,
): Promise<Result<PngPicture>> {
  const width = Math.round(scene.size.width * scale);
  const height = Math.round(scene.size.height * scale);
  const side = Math.min(limits.side, Math.floor(Math.sqrt(limits.area)));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const tiles: PngTile[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = Math.round((width * column) / columns);
      const y = Math.round((height * row) / rows);
      const box = {
        x,
        y,
        width: Math.round((width * (column + 1)) / columns) - x,
        height: Math.round((height * (row + 1)) / rows) - y,
      };
      const tile = await drawTile(scene, box, scale, options);
      if (!tile) return tooBig();
      tiles.push(tile);
    }
  }
  const note = `The picture is too large for one file. It is split into ${tiles.length} parts.`;
  return succeed({ tiles, scale, asked: scale, note });
}

/** Null when the browser drew nothing. */
async function drawTile(
  scene: Scene,
  box: Omit<PngTile, 'blob'>,
  scale: number,
  { images, type = 'image/png', pause = nextTask, away, step }: PngOptions,
): Promise<PngTile | null> {
  if (away) {
    const made = await drawStrips(scene, box, scale, { type, images, away, pause, step });
    if (made) return { ...box, blob: made };
  }
  const surface = newSurface(box.width, box.height);
  if (!surface) return null;
  const { context } = surface;
  prepare(context, scene, scale, box.x, box.y);
  let since = performance.now();
  for (const [index, shape] of scene.shapes.entries()) {
    paintShape(context, shape, images);
    if (index % sliceShapes !== 0) continue;
    // Canvases collect what is drawn and paint it all at once later: reading a pixel makes them paint now.
    if (!isDrawn(context, 1, 1)) return null;
    if (performance.now() - since < sliceTime) continue;
    await pause();
    since = performance.now();
  }
  if (!isDrawn(context, box.width, box.height)) return null;
  const blob = await surface.blob(type);
  return blob && blob.size > 0 && blob.type === type ? { ...box, blob } : null;
}

function prepare(context: Context, scene: Scene, scale: number, x: number, y: number): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, -x, -y);
}

/** Every scene has an opaque ground, so a transparent corner means that nothing was drawn. */
function isDrawn(context: Context, width: number, height: number): boolean {
  try {
    const first = context.getImageData(0, 0, 1, 1).data[3];
    const last = context.getImageData(width - 1, height - 1, 1, 1).data[3];
    return first === 255 && last === 255;
  } catch {
    return false;
  }
}

/** Off the page where the browser can, else an element that is never shown. */
interface Surface {
  context: Context;
  blob(type: string): Promise<Blob | null>;
}

function newSurface(width: number, height: number): Surface | null {
  const settings: CanvasRenderingContext2DSettings = { willReadFrequently: true };
  const quality = 0.92;
  if (typeof OffscreenCanvas !== 'undefined') {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', settings);
    const blob = (type: string) => canvas.convertToBlob({ type, quality }).catch(() => null);
    return context && { context, blob };
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', settings);
  const blob = (type: string) =>
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  return context && { context, blob };
}

function noteOf(scale: number, asked: number): string | null {
  if (scale >= asked) return null;
  const percent = Math.max(1, Math.floor((scale / asked) * 100));
  return `The picture is too large for a browser. It is reduced to ${percent} % of the size asked for.`;
}

function tooBig(): Result<PngPicture> {
  return fail(
    'picture-too-large',
    'This browser cannot draw a picture that large.',
    'Export SVG or PDF, which have no such limit.',
  );
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
