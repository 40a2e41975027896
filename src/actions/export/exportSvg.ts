// SVG: the map from its scene, with its font and pictures inside.
import { type Result, succeed } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { writeSvg } from '../../formats/svg';
import type { Ports } from '../ports';
import type { ExportChoices } from './choices';
import type { Exported } from './exportDocument';
import { fontFaces } from './fontFaces';
import { pictureNotes, pictureOf } from './picture';
import { asDataUrls, picturesIn } from './pictures';
import { breathe, type Work } from './work';

export async function exportSvg(
  ports: Ports,
  document: AnyDocument,
  choices: ExportChoices,
  name: string,
  work: Work,
): Promise<Result<Exported>> {
  const made = await pictureOf(ports, document, choices);
  if (!made.ok) return made;
  const scene = made.value;
  const pictures = await picturesIn(ports, scene, work);
  work.step?.('Writing the file');
  await breathe(work);
  const faces = await fontFaces(
    scene.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : [])),
  );
  const text = writeSvg(scene, {
    images: await asDataUrls(pictures),
    ...(faces ? { fontFaces: faces } : {}),
  });
  const notes = [...pictureNotes(document, choices), ...pictures.notes];
  if (faces === null) notes.push('The font is not inside. Other computers may show another one.');
  const content = new Blob([text], { type: 'image/svg+xml' });
  return succeed({ files: [{ name: `${name}.svg`, content }], notes });
}
