// Pages and slides for the preview: each is drawn only when it comes into sight.
import { writePng } from '../../formats/png';
import type { Scene } from '../../scene/scene';
import type { Ports } from '../ports';
import { asBitmaps, picturesIn } from './pictures';
import type { Work } from './work';
import type { PagePreview } from './writer';

export async function pagePreviews(
  ports: Pick<Ports, 'library'>,
  scenes: readonly Scene[],
  work: Work,
): Promise<PagePreview[]> {
  const images = await asBitmaps(await picturesIn(ports, scenes, work));
  return scenes.map((scene) => ({
    label: scene.title,
    ...scene.size,
    async draw(scale) {
      const drawn = await writePng(scene, { scale, images });
      return drawn.ok ? (drawn.value.tiles[0]?.blob ?? null) : null;
    },
  }));
}
