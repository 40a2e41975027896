// PowerPoint: native slides that can be edited, with the document inside.
import { countOf } from '../../base/countOf';
import { succeed } from '../../base/result';
import { assetsOf } from '../../formats/pptx/media';
import { writePptx } from '../../formats/pptx/writePptx';
import { deckOf, slideScenes } from './deck';
import { sourceOf } from './jsonCopy';
import { pagePreviews } from './pagesPreview';
import { readPictures } from './pictures';
import { away, breathe } from './work';
import type { Subject, Writer } from './writer';

const mime = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const pptxWriter: Writer = {
  async write(ports, subject, name, work) {
    const deck = await deckOf(ports, subject, work);
    const pictures = await readPictures(ports, assetsOf(deck), work);
    const source = await sourceOf(ports, subject, work);
    const file = await writePptx(deck, {
      images: await asBytes(pictures.blobs),
      recode,
      ...(source === null ? {} : { source }),
      now: new Date(ports.now()).toISOString(),
      pause: () => breathe(work),
      step: (label, done, total) => work.step?.(label, done, total),
      away: away(ports, work),
    });
    return succeed({
      files: [{ name: `${name}.pptx`, content: new Blob([file], { type: mime }) }],
      notes: [...notesOf(subject, deck.notes), ...pictures.notes],
    });
  },

  async preview(ports, subject, _room, work) {
    const deck = await deckOf(ports, subject, work);
    const pages = await pagePreviews(ports, await slideScenes(ports, deck, work), work);
    return succeed({
      kind: 'pages',
      pages,
      facts: `${countOf(deck.slides.length, 'slide')}, no text under 12 pt`,
      notes: notesOf(subject, deck.notes),
    });
  },
};

function notesOf({ redacted, leftOut }: Subject, told: readonly string[]): string[] {
  return [...redacted, ...leftOut, ...told];
}

async function asBytes(blobs: ReadonlyMap<string, Blob>): Promise<Map<string, Uint8Array>> {
  const entries = [...blobs].map(
    async ([id, blob]) => [id, new Uint8Array(await blob.arrayBuffer())] as const,
  );
  return new Map(await Promise.all(entries));
}

/** PowerPoint knows no WebP: the browser draws it as PNG. */
async function recode(bytes: Uint8Array): Promise<Uint8Array | null> {
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => null);
  if (!bitmap) return null;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/png' }).catch(() => null);
  return blob && new Uint8Array(await blob.arrayBuffer());
}
