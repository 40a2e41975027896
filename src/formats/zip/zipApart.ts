// Pressing the parts of a large deck takes longer than a page may stand still.
import { type Away, askApart } from '../apart/ask';
import { type ZipContent, zip } from './zip';
import workerUrl from './zip.worker?worker&url';

export async function zipApart(
  content: ZipContent,
  away: Away = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return (
    (await askApart<ZipContent, Uint8Array<ArrayBuffer>>(workerUrl, content, away)) ?? zip(content)
  );
}
