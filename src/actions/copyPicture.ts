// A picture on the clipboard, ready to paste into a slide.
import type { Problem, Result } from '../base/result';
import type { Ports } from './ports';

/** Must be called in the click itself, with the picture still being drawn: browsers allow the clipboard only then. */
export async function copyPicture(
  ports: Ports,
  drawing: Promise<Result<Blob>>,
): Promise<Result<null>> {
  let problem: Problem | null = null;
  const picture = drawing.then((drawn) => {
    if (drawn.ok) return drawn.value;
    problem = drawn.problem;
    throw new Error('There is no picture.');
  });
  // Where the clipboard is refused at once, nobody waits for the picture.
  picture.catch(() => {});
  const copied = await ports.clipboard.writeImage(picture);
  if (copied.ok) ports.toast({ id: 'copied', message: 'Copied as a picture.', tone: 'ok' });
  return !copied.ok && problem ? { ok: false, problem } : copied;
}
