// SVG: the map from its scene, with its font and pictures inside.
import { succeed } from '../../base/result';
import { svgSource } from '../../formats/source/svgSource';
import { writeSvg } from '../../formats/svg';
import { sceneTexts } from '../../scene/sceneTexts';
import { fontFaces, noFontNote } from './fontFaces';
import { sourceOf } from './jsonCopy';
import { pictureNotes, pictureOf } from './picture';
import { previewPicture } from './picturePreview';
import { asDataUrls, picturesIn } from './pictures';
import { breathe } from './work';
import type { Writer } from './writer';

export const svgWriter: Writer = {
  preview: previewPicture,

  async write(ports, subject, name, work) {
    const made = await pictureOf(ports, subject);
    if (!made.ok) return made;
    const scene = made.value;
    const pictures = await picturesIn(ports, [scene], work);
    work.step?.('Writing the file');
    await breathe(work);
    const source = await sourceOf(ports, subject, work);
    await breathe(work);
    const faces = await fontFaces(sceneTexts(scene));
    const images = await asDataUrls(pictures);
    await breathe(work);
    const text = writeSvg(scene, {
      images,
      ...(source === null ? {} : { metadata: svgSource(source) }),
      ...(faces ? { fontFaces: faces } : {}),
    });
    const notes = [...pictureNotes(subject), ...pictures.notes];
    if (faces === null) notes.push(noFontNote);
    const content = new Blob([text], { type: 'image/svg+xml' });
    return succeed({ files: [{ name: `${name}.svg`, content }], notes });
  },
};
