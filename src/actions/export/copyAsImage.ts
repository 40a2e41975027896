// The map as a picture on the clipboard, ready to paste into a slide.
import type { Problem, Result } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import type { Ports } from '../ports';
import { defaultChoices, type ExportChoices } from './choices';
import { exportDocument } from './exportDocument';

/** Must be called in the click itself: browsers allow the clipboard only then. */
export async function copyAsImage(
  ports: Ports,
  document: AnyDocument,
  choices: ExportChoices = defaultChoices(document),
): Promise<Result<null>> {
  let problem: Problem | null = null;
  const scale = choices.scale === '1' ? '1' : '2';
  // One picture: a clipboard holds no second one, and programs choke on larger ones.
  const picture = exportDocument(ports, document, {
    ...choices,
    format: 'png',
    pixels: 'png',
    scale,
    tooLarge: 'reduce',
    // Browsers write the pixels anew.
    withSource: false,
  }).then((exported) => {
    const file = exported.ok ? exported.value.files[0] : undefined;
    if (file) return file.content;
    if (!exported.ok) problem = exported.problem;
    throw new Error('There is no picture.');
  });
  // Where the clipboard is refused at once, nobody waits for the picture.
  picture.catch(() => {});
  const copied = await ports.clipboard.writeImage(picture);
  if (copied.ok) ports.toast({ id: 'copied', message: 'Copied as a picture.', tone: 'ok' });
  return !copied.ok && problem ? { ok: false, problem } : copied;
}
