// Pages and slides for the preview: each is drawn only when it comes into sight, one after the other.
import { writePng } from '../../formats/png';
import type { Scene } from '../../scene/scene';
import type { Ports } from '../ports';
import { asBitmaps, picturesIn } from './pictures';
import { breathe, type Work } from './work';
import type { PagePreview } from './writer';

export async function pagePreviews(
  ports: Pick<Ports, 'library'>,
  scenes: readonly Scene[],
  work: Work,
): Promise<PagePreview[]> {
  const images = await asBitmaps(await picturesIn(ports, scenes, work));
  let before: Promise<unknown> = Promise.resolve();
  return scenes.map((scene) => ({
    label: scene.title,
    ...scene.size,
    draw(scale, signal) {
      const drawn = before.then(() => drawPage(scene, scale, images, signal));
      before = drawn;
      return drawn;
    },
  }));
}

async function drawPage(
  scene: Scene,
  scale: number,
  images: ReadonlyMap<string, ImageBitmap>,
  signal: AbortSignal,
): Promise<Blob | null> {
  try {
    await breathe({ signal });
    const drawn = await writePng(scene, { scale, images, pause: () => breathe({ signal }) });
    return drawn.ok ? (drawn.value.tiles[0]?.blob ?? null) : null;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
