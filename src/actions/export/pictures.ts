// The pictures of a document, in the forms that files want them.
import { toBase64 } from '../../base/base64';
import { countOf } from '../../base/countOf';
import { assetTypes } from '../../document/assetTypes';
import { type AnyDocument, isGrid } from '../../document/document';
import type { Asset } from '../../document/readAssets';
import type { Scene } from '../../scene/scene';
import type { Ports } from '../ports';
import type { Work } from './work';

export interface Pictures {
  /** By SHA-256. */
  blobs: ReadonlyMap<string, Blob>;
  notes: string[];
}

/** All of a document. */
export function picturesOf(
  ports: Pick<Ports, 'library'>,
  document: AnyDocument,
  work: Work,
): Promise<Pictures> {
  return readPictures(ports, assetIdsOf(document), work);
}

/** Only those that are drawn. */
export function picturesIn(
  ports: Pick<Ports, 'library'>,
  scenes: readonly Scene[],
  work: Work,
): Promise<Pictures> {
  const shapes = scenes.flatMap((scene) => scene.shapes);
  const ids = shapes.flatMap((shape) => (shape.kind === 'image' ? shape.assetId : []));
  return readPictures(ports, ids, work);
}

/** `ids`: SHA-256 of each, as often as it may come. */
export async function readPictures(
  { library }: Pick<Ports, 'library'>,
  ids: readonly string[],
  work: Work,
): Promise<Pictures> {
  const hashes = new Set(ids);
  const blobs = new Map<string, Blob>();
  let done = 0;
  for (const hash of hashes) {
    work.signal?.throwIfAborted();
    work.step?.('Reading pictures', ++done, hashes.size);
    const blob = await library.assets.get(hash);
    if (blob.ok) blobs.set(hash, blob.value);
  }
  const missing = hashes.size - blobs.size;
  const notes = missing > 0 ? [`${countOf(missing, 'picture')} not found and left out.`] : [];
  return { blobs, notes };
}

function assetIdsOf(document: AnyDocument): string[] {
  if (isGrid(document))
    return Object.values(document.cards).flatMap(({ assetId }) => assetId ?? []);
  return document.kind === 'persona' && document.assetId !== undefined ? [document.assetId] : [];
}

/** As files of our own format keep them. */
export async function asAssets({ blobs }: Pictures): Promise<Record<string, Asset>> {
  const assets: Record<string, Asset> = {};
  for (const [hash, blob] of blobs) {
    const type = assetTypes.find((known) => known === blob.type);
    if (type) assets[hash] = { type, base64: await base64(blob) };
  }
  return assets;
}

export async function asDataUrls({ blobs }: Pictures): Promise<Map<string, string>> {
  const urls = new Map<string, string>();
  for (const [hash, blob] of blobs) {
    urls.set(hash, `data:${blob.type};base64,${await base64(blob)}`);
  }
  return urls;
}

/** What the browser cannot decode keeps its placeholder. */
export async function asBitmaps({ blobs }: Pictures): Promise<Map<string, ImageBitmap>> {
  const bitmaps = new Map<string, ImageBitmap>();
  for (const [hash, blob] of blobs) {
    const bitmap = await createImageBitmap(blob).catch(() => null);
    if (bitmap) bitmaps.set(hash, bitmap);
  }
  return bitmaps;
}

export async function base64(blob: Blob): Promise<string> {
  return toBase64(new Uint8Array(await blob.arrayBuffer()));
}
