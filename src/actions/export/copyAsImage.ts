// The map as a picture on the clipboard, ready to paste into a slide.
import { type Result, succeed } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { copyPicture } from '../copyPicture';
import type { Ports } from '../ports';
import { defaultChoices, type ExportChoices } from './choices';
import { exportDocument } from './exportDocument';

/** Must be called in the click itself: browsers allow the clipboard only then. */
export function copyAsImage(
  ports: Ports,
  document: AnyDocument,
  choices: ExportChoices = defaultChoices(document),
): Promise<Result<null>> {
  const scale = choices.scale === '1' ? '1' : '2';
  // One picture: a clipboard holds no second one, and programs choke on larger ones.
  const drawing = exportDocument(ports, document, {
    ...choices,
    format: 'png',
    pixels: 'png',
    scale,
    tooLarge: 'reduce',
    // Browsers write the pixels anew.
    withSource: false,
  }).then((exported): Result<Blob> => {
    if (!exported.ok) return exported;
    const [file] = exported.value.files;
    if (!file) throw new Error('The picture has no file.');
    return succeed(file.content);
  });
  return copyPicture(ports, drawing);
}
