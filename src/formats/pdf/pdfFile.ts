// Everything for a PDF file that takes no knowledge of the page: fonts, pictures, writing. Runs in a worker or beside it.
import { type Result, succeed } from '../../base/result';
import type { Scene } from '../../scene/scene';
import type { Step } from '../apart/ask';
import { drawSign, pictureOfBlob } from './decodePicture';
import { loadFonts } from './fontSet';
import type { PdfInfo } from './metadata';
import type { PdfPicture } from './picture';
import { unwritableText } from './unwritable';
import { writePdf } from './writePdf';

export interface PdfContent extends PdfInfo {
  scenes: readonly Scene[];
  /** What people call one of them. */
  noun: 'Page' | 'Slide';
  /** Pictures of the document, by asset. */
  blobs: ReadonlyMap<string, Blob>;
  /** The document as JSON, to travel inside the file. */
  source?: string;
}

export interface PdfFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** What cannot be read in it, as a sentence. */
  unwritable: string | null;
}

export async function pdfFile(
  { scenes, noun, blobs, ...info }: PdfContent,
  step: Step = () => {},
  pause?: () => Promise<void>,
): Promise<Result<PdfFile>> {
  step('Reading fonts');
  const fonts = await loadFonts(scenes, readOwnFile);
  if (!fonts.ok) return fonts;
  const bytes = await writePdf(scenes, {
    ...info,
    fonts: fonts.value,
    pictures: await decoded(blobs),
    drawSign,
    step: (done) => step(noun, done, scenes.length),
    ...(pause ? { pause } : {}),
  });
  return succeed({ bytes, unwritable: unwritableText(scenes, fonts.value)?.message ?? null });
}

/** The fonts are files of this app. */
export async function readOwnFile(url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

async function decoded(blobs: ReadonlyMap<string, Blob>): Promise<Map<string, PdfPicture>> {
  const pictures = new Map<string, PdfPicture>();
  for (const [id, blob] of blobs) {
    const picture = await pictureOfBlob(blob);
    if (picture) pictures.set(id, picture);
  }
  return pictures;
}
