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

function sizeOf(bytes: Uint8Array) {
  const gif = gifSize(bytes);
  if (gif) return { extension: 'gif', ...gif } as const;
  const header = imageHeader(bytes);
  if (!header || header.type === 'image/webp' || header.width === 0 || header.height === 0)
    return null;
  const extension = header.type === 'image/png' ? 'png' : 'jpeg';
  return { extension, width: header.width, height: header.height } as const;
}

function gifSize(bytes: Uint8Array): { width: number; height: number } | null {
  const [g, i, f, eight] = bytes;
  if (g !== 0x47 || i !== 0x49 || f !== 0x46 || eight !== 0x38 || bytes.length < 10) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return size.width > 0 && size.height > 0 ? size : null;
}
