// A large picture, strip by strip: one is drawn here while a worker presses the one before. Letters need the page's
// fonts, which workers do not have.
import { bottom } from '../base/geometry';
import type { Scene, Shape } from '../scene/scene';
import { type Away, startApart } from './apart/ask';
import { type Images, paintShape } from './canvasPaint';
import workerUrl from './png.worker?worker&url';

export type StripQuestion =
  | { kind: 'begin'; width: number; height: number; type: string }
  | { kind: 'strip'; strip: ImageBitmap }
  | { kind: 'finish' };

export interface StripOptions {
  type: 'image/png' | 'image/jpeg';
  images?: Images | undefined;
  away: Away;
  pause: () => Promise<void>;
  step?: ((done: number, total: number) => void) | undefined;
}

interface Window {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Drawn within a task that nobody notices. */
const stripArea = 4_000_000;
const sliceTime = 12;
const sliceShapes = 50;

/** Of the part `box`, in pixels. Null where it has to be drawn in one piece, without a worker. */
export async function drawStrips(
  scene: Scene,
  box: Window,
  scale: number,
  { type, images, away, pause, step }: StripOptions,
): Promise<Blob | null> {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const apart = startApart<StripQuestion, Blob | null>(workerUrl, away);
  if (!apart) return null;
  try {
    const { width, height } = box;
    const reaches = scene.shapes.map(reachOf);
    const high = Math.max(16, Math.floor(stripArea / width));
    const total = Math.ceil(height / high);
    let before = apart.ask({ kind: 'begin', width, height, type });
    for (let index = 0; index < total; index++) {
      const y = box.y + index * high;
      const window = { ...box, y, height: Math.min(high, box.y + height - y) };
      const strip = await drawStrip(scene, reaches, window, scale, images, pause);
      if (!strip) return null;
      // Not more than one strip waits over there.
      await before;
      before = apart.ask({ kind: 'strip', strip }, [strip]);
      step?.(index + 1, total);
      await pause();
    }
    await before;
    return await apart.ask({ kind: 'finish' });
  } finally {
    apart.end();
  }
}

async function drawStrip(
  { shapes, background }: Scene,
  reaches: readonly Reach[],
  { x, y, width, height }: Window,
  scale: number,
  images: Images | undefined,
  pause: () => Promise<void>,
): Promise<ImageBitmap | null> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, -x, -y);
  const [from, to] = [y / scale, (y + height) / scale];
  let since = performance.now();
  let drawn = 0;
  for (const [index, shape] of shapes.entries()) {
    const reach = reaches[index];
    if (!reach || reach.to < from || reach.from > to) continue;
    paintShape(context, shape, images);
    if (++drawn % sliceShapes !== 0 || performance.now() - since < sliceTime) continue;
    await pause();
    since = performance.now();
  }
  return canvas.transferToImageBitmap();
}

interface Reach {
  from: number;
  to: number;
}

/** From the highest to the lowest place where the shape may leave a mark; rather too far than too near. */
function reachOf(shape: Shape): Reach {
  switch (shape.kind) {
    case 'text': {
      // Signs above and below letters stack up in some scripts.
      const beyond = 2 * shape.size;
      const last = shape.baseline + (shape.lines.length - 1) * shape.lineHeight;
      return { from: shape.baseline - beyond, to: last + beyond };
    }
    case 'icon':
      // Lines of an icon may leave its grid by a sixth.
      return { from: shape.y - shape.size / 6, to: shape.y + shape.size * (7 / 6) };
    case 'path': {
      const reach = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
      for (const [, ...numbers] of shape.steps) {
        for (let at = 1; at < numbers.length; at += 2) {
          reach.from = Math.min(reach.from, numbers[at] ?? reach.from);
          reach.to = Math.max(reach.to, numbers[at] ?? reach.to);
        }
      }
      return widened(reach, shape.stroke?.width);
    }
    case 'circle':
      return widened({ from: shape.y - shape.r, to: shape.y + shape.r }, shape.stroke?.width);
    case 'rect':
      return widened({ from: shape.y, to: bottom(shape) }, shape.stroke?.width);
    case 'image':
      return { from: shape.y, to: bottom(shape) };
  }
}

function widened({ from, to }: Reach, stroke = 0): Reach {
  return { from: from - stroke, to: to + stroke };
}
