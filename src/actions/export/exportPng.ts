// PNG: the map from its scene in one picture or several, or the canvas exactly as it is on screen.
import { type Result, succeed } from '../../base/result';
import { canvasLimits, fittingScale, writePng } from '../../formats/png';
import { withPngSource } from '../../formats/source/pngSource';
import type { Ports } from '../ports';
import { type ExportChoices, isOfScreen } from './choices';
import { sourceOf } from './jsonCopy';
import { pictureNotes, pictureOf } from './picture';
import { previewPicture } from './picturePreview';
import { asBitmaps, picturesIn } from './pictures';
import { away, breathe } from './work';
import type { ExportPreview, Writer } from './writer';

export const pngWriter: Writer = {
  async write(ports, subject, name, work) {
    const { choices } = subject;
    const isScreen = isOfScreen(choices);
    const isJpeg = choices.pixels === 'jpeg' && !isScreen;
    if (isScreen) {
      const content = await ports.captureView();
      if (!content.ok) return content;
      const file = await carrying(content.value, await sourceOf(ports, subject, work));
      return succeed({ files: [{ name: `${name}.png`, content: file }], notes: [] });
    }
    const made = await pictureOf(ports, subject);
    if (!made.ok) return made;
    const scene = made.value;
    const pictures = await picturesIn(ports, [scene], work);
    const drawn = await writePng(scene, {
      scale: Number(choices.scale),
      type: isJpeg ? 'image/jpeg' : 'image/png',
      tooLarge: choices.tooLarge,
      images: await asBitmaps(pictures),
      pause: () => breathe(work),
      away: away(ports, work),
      step: (done, total) => work.step?.('Drawing the picture', done, total),
    });
    if (!drawn.ok) return drawn;
    const { tiles, note } = drawn.value;
    // JPEG has no place for it.
    const source = isJpeg ? null : await sourceOf(ports, subject, work);
    const files = await Promise.all(
      tiles.map(async ({ blob }, index) => {
        const part = tiles.length > 1 ? `-${index + 1}-of-${tiles.length}` : '';
        const extension = isJpeg ? 'jpg' : 'png';
        return { name: `${name}${part}.${extension}`, content: await carrying(blob, source) };
      }),
    );
    const notes = [...pictureNotes(subject), ...pictures.notes, ...(note ? [note] : [])];
    return succeed({ files, notes });
  },

  async preview(ports, subject, room, work) {
    const { choices } = subject;
    if (isOfScreen(choices)) return previewScreen(ports);
    const made = await previewPicture(ports, subject, room, work);
    if (!made.ok) return made;
    const { width, height, notes } = made.value;
    const scale = Number(choices.scale);
    const possible = fittingScale({ size: { width, height } }, scale, canvasLimits) / scale;
    const part = choices.tooLarge === 'tiles' ? 1 : possible;
    return succeed({
      ...made.value,
      pixels: {
        width: Math.round(width * scale * part),
        height: Math.round(height * scale * part),
      },
      tooLarge: possible < 1,
      notes: [...sizeNotes(possible, choices), ...notes],
    });
  },
};

/** Any part of a picture in several reopens as the whole map. */
async function carrying(picture: Blob, source: string | null): Promise<Blob> {
  if (source === null) return picture;
  const bytes = await withPngSource(new Uint8Array(await picture.arrayBuffer()), source);
  return new Blob([bytes], { type: picture.type });
}

async function previewScreen(ports: Ports): Promise<Result<ExportPreview>> {
  const captured = await ports.captureView();
  if (!captured.ok) return captured;
  const blob = captured.value;
  const { width, height } = await createImageBitmap(blob);
  const size = { width, height };
  return succeed({ kind: 'picture', blob, ...size, pixels: size, tooLarge: false, notes: [] });
}

/** `possible`: how much of the asked size one picture can have, 1 when all of it. */
function sizeNotes(possible: number, { tooLarge }: ExportChoices): string[] {
  if (possible >= 1) return [];
  if (tooLarge === 'tiles') return ['Too large for one picture: it will be split into several.'];
  const percent = Math.max(1, Math.floor(possible * 100));
  return [`Too large for one picture: it will be reduced to ${percent} %. SVG has no such limit.`];
}
