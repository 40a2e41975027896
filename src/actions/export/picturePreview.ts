// The real picture, drawn as large as the preview needs it.
import { fail, type Result, succeed } from '../../base/result';
import { writePng } from '../../formats/png';
import type { Ports } from '../ports';
import { pictureNotes, pictureOf } from './picture';
import { asBitmaps, picturesIn } from './pictures';
import { breathe, type Work } from './work';
import type { ExportPreview, PreviewRoom, Subject } from './writer';

/** Sharper than this nobody sees it, and larger it takes long to draw. */
const limits = { side: 12_000, area: 40_000_000 };

type PicturePreview = Extract<ExportPreview, { kind: 'picture' }>;

/** As a picture without pixels of its own; formats that have some say so. */
export async function previewPicture(
  ports: Ports,
  subject: Subject,
  room: PreviewRoom,
  work: Work,
): Promise<Result<PicturePreview>> {
  const made = await pictureOf(ports, subject);
  if (!made.ok) return made;
  const scene = made.value;
  const pictures = await picturesIn(ports, [scene], work);
  const { width, height } = scene.size;
  const fit = Math.min(room.width / width, room.height / height, 1);
  const drawn = await writePng(scene, {
    scale: (room.zoom === 'fit' ? fit : 1) * room.density,
    images: await asBitmaps(pictures),
    limits,
    pause: () => breathe(work),
  });
  if (!drawn.ok) return drawn;
  const [tile] = drawn.value.tiles;
  if (!tile) return fail('no-picture', 'There is no picture.');
  return succeed({
    kind: 'picture',
    blob: tile.blob,
    width,
    height,
    pixels: null,
    tooLarge: false,
    notes: [...pictureNotes(subject), ...pictures.notes],
  });
}
