// Several pictures at once: those that can be read are stored, the rest is named with the reason.
import { countOf } from '../../base/countOf';
import type { Ports } from '../ports';
import { type PicturePorts, type StoredPicture, storePicture } from './storePicture';

/** More than this at once is an archive, not a map. */
const mostAtOnce = 100;
/** Longer lists end with how many more there are. */
const named = 5;

interface LeftOut {
  name: string;
  reason: string;
}

export interface StoredPictures {
  pictures: (StoredPicture & { name: string })[];
  leftOut: LeftOut[];
}

/** In the order of their names, numbers counted: file managers hand them over in any order. */
export async function storePictures(
  ports: PicturePorts,
  files: readonly File[],
): Promise<StoredPictures> {
  const stored: StoredPictures = { pictures: [], leftOut: [] };
  const sorted = files.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  for (const file of sorted) {
    const name = file.name || 'The picture';
    if (stored.pictures.length === mostAtOnce) {
      const reason = `${mostAtOnce} pictures at once are the most.`;
      stored.leftOut.push({ name, reason });
      continue;
    }
    const one = await storePicture(ports, file);
    if (one.ok) stored.pictures.push({ name, ...one.value });
    else {
      const { message, hint } = one.problem;
      stored.leftOut.push({ name, reason: [message, hint].filter(Boolean).join(' ') });
    }
  }
  return stored;
}

/** One line for each file, as a notice that stays. */
export function tellLeftOut(ports: Pick<Ports, 'toast'>, leftOut: readonly LeftOut[]): void {
  if (leftOut.length === 0) return;
  const lines = leftOut.slice(0, named).map(({ name, reason }) => `${name}: ${reason}`);
  const more = leftOut.length - named;
  if (more > 0) lines.push(`And ${countOf(more, 'more file')}.`);
  ports.toast({
    id: 'pictures-left-out',
    tone: 'danger',
    message:
      leftOut.length === 1
        ? '1 picture was not added.'
        : `${leftOut.length} pictures were not added.`,
    detail: lines.join('\n'),
  });
}
