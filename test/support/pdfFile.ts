// Scenes and files for tests of the PDF writer, with our own fonts read off the disk.
import { readFile } from 'node:fs/promises';
import { type FontSet, loadFonts } from '../../src/formats/pdf/fontSet';
import { type PdfOptions, writePdf } from '../../src/formats/pdf/writePdf';
import type { Scene, Shape, TextShape } from '../../src/scene/scene';

export async function readFont(url: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(`.${url}`));
}

export async function fontsFor(scenes: readonly Scene[]): Promise<FontSet> {
  const fonts = await loadFonts(scenes, readFont);
  if (!fonts.ok) throw new Error(fonts.problem.message);
  return fonts.value;
}

export async function pdfOf(
  scenes: readonly Scene[],
  options: Partial<PdfOptions> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return writePdf(scenes, {
    fonts: await fontsFor(scenes),
    title: scenes[0]?.title ?? '',
    description: scenes[0]?.description ?? '',
    app: 'Throughline',
    made: new Date('2025-06-01T10:00:00Z'),
    ...options,
  });
}

export const picture = (shapes: readonly Shape[], width = 400, height = 300): Scene => ({
  size: { width, height },
  background: '#ffffff',
  title: 'Picture',
  description: 'For a test',
  shapes,
});

export const words = (text: string, more: Partial<TextShape> = {}): TextShape => ({
  kind: 'text',
  x: 20,
  anchor: 'start',
  baseline: 40,
  lines: text.split('\n'),
  lineHeight: 20,
  size: 14,
  weight: 400,
  fill: '#191e27',
  ...more,
});
