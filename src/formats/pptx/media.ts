// Pictures as parts of the package. PowerPoint knows PNG, JPEG and GIF; what is something else has to become one first.
import type { Deck, SlideObject } from '../../scene/deck/slide';
import { imageHeader } from '../imageHeader';

export interface MediaPart {
  part: string;
  bytes: Uint8Array;
  width: number;
  height: number;
}

export type Media = ReadonlyMap<string, MediaPart>;

/** Makes PNG or JPEG of a picture that PowerPoint cannot show; null when it cannot be read. */
export type Recode = (bytes: Uint8Array) => Promise<Uint8Array | null>;

export const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg', gif: 'image/gif' } as const;

/** Only what slides show; what cannot be read is left to its placeholder. */
export async function mediaOf(
  deck: Deck,
  images: ReadonlyMap<string, Uint8Array>,
  recode: Recode | undefined,
  pause: () => Promise<void>,
): Promise<Media> {
  const media = new Map<string, MediaPart>();
  for (const id of new Set(assetsOf(deck))) {
    const bytes = images.get(id);
    if (!bytes) continue;
    const found = await readable(bytes, recode);
    if (found) media.set(id, { ...found, part: `image${media.size + 1}.${found.extension}` });
    await pause();
  }
  return media;
}

/** Of all pictures on the slides. */
export function assetsOf({ slides }: Deck): string[] {
  return slides.flatMap(({ objects }) => objects.flatMap(assetsIn));
}

function assetsIn(object: SlideObject): string[] {
  if (object.kind === 'group') return object.objects.flatMap(assetsIn);
  return object.kind === 'image' ? [object.assetId] : [];
}

async function readable(bytes: Uint8Array, recode: Recode | undefined) {
  const known = sizeOf(bytes);
  if (known) return { ...known, bytes };
  const fresh = (await recode?.(bytes)) ?? null;
  const size = fresh && sizeOf(fresh);
  return fresh && size ? { ...size, bytes: fresh } : null;
}

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/gif': 'gif' } as const;

function sizeOf(bytes: Uint8Array) {
  const header = imageHeader(bytes);
  if (!header || header.width === 0 || header.height === 0) return null;
  const { type, width, height } = header;
  if (type !== 'image/png' && type !== 'image/jpeg' && type !== 'image/gif') return null;
  return { extension: extensions[type], width, height };
}
