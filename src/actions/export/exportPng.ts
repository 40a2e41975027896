// PNG: the map from its scene in one picture or several, or the canvas exactly as it is on screen.
import { type Result, succeed } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { canvasLimits, fittingScale, writePng } from '../../formats/png';
import type { Ports } from '../ports';
import type { ExportChoices } from './choices';
import type { Exported } from './exportDocument';
import { pictureNotes, pictureOf } from './picture';
import { asBitmaps, picturesIn } from './pictures';
import { breathe, type Work } from './work';

export async function exportPng(
  ports: Ports,
  document: AnyDocument,
  choices: ExportChoices,
  name: string,
  work: Work,
): Promise<Result<Exported>> {
  if (choices.area === 'screen') {
    const content = await ports.captureView();
    if (!content.ok) return content;
    return succeed({ files: [{ name: `${name}.png`, content: content.value }], notes: [] });
  }
  const made = await pictureOf(ports, document, choices);
  if (!made.ok) return made;
  const scene = made.value;
  const pictures = await picturesIn(ports, scene, work);
  work.step?.('Drawing the picture');
  const drawn = await writePng(scene, {
    scale: Number(choices.scale),
    tooLarge: choices.tooLarge,
    images: await asBitmaps(pictures),
    pause: () => breathe(work),
  });
  if (!drawn.ok) return drawn;
  const { tiles, note } = drawn.value;
  const files = tiles.map(({ blob }, index) => {
    const part = tiles.length > 1 ? `-${index + 1}-of-${tiles.length}` : '';
    return { name: `${name}${part}.png`, content: blob };
  });
  const notes = [...pictureNotes(document, choices), ...pictures.notes, ...(note ? [note] : [])];
  return succeed({ files, notes });
}

/** How much of the asked size one picture can have: 1 when all of it. */
export function share(size: { width: number; height: number }, scale: number): number {
  return fittingScale({ size }, scale, canvasLimits) / scale;
}
