// What the file will look like: the real picture, drawn as large as the preview needs, or the real text.
import { fail, type Result, succeed } from '../../base/result';
import { type AnyDocument, isGrid } from '../../document/document';
import type { Ports } from '../ports';
import type { ExportChoices } from './choices';
import { unexpected } from './exportDocument';
import { breathe, type Work } from './work';

export type ExportPreview = { notes: string[] } & (
  | {
      kind: 'picture';
      blob: Blob;
      /** Of the picture at 100 %. */
      width: number;
      height: number;
      /** Of the file, in pixels; null for pictures without any. */
      pixels: { width: number; height: number } | null;
      /** More than one canvas of a browser holds. */
      tooLarge: boolean;
    }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'text'; text: string; bytes: number; lines: number }
);

/** The picture's pixels per unit for the room there is, or for reading it. */
export interface PreviewRoom {
  width: number;
  height: number;
  /** Of the screen. */
  density: number;
  /** Whole picture in the room, or each unit as one pixel. */
  zoom: 'fit' | 'full';
}

/** Sharper than this nobody sees it, and larger it takes long to draw. */
const previewLimits = { side: 12_000, area: 40_000_000 };
const mostText = 20_000;
const mostRows = 100;

export async function previewExport(
  ports: Ports,
  document: AnyDocument,
  choices: ExportChoices,
  room: PreviewRoom,
  work: Work,
): Promise<Result<ExportPreview>> {
  const { format } = choices;
  try {
    if (format === 'json') return succeed(await previewJson(ports, document, choices, work));
    if (format === 'png' && choices.area === 'screen') return await previewScreen(ports);
    if (format === 'png' || format === 'svg') {
      return await previewPicture(ports, document, choices, room, work);
    }
    if (!isGrid(document)) return fail('no-such-format', 'Only maps have this format.');
    const { csvRows, writeText } = await import('./exportText');
    const { text, losses } = writeText(document, choices, format);
    if (format === 'mermaid') return succeed({ ...textPreview(text), notes: losses });
    const rows = csvRows(document, choices);
    return succeed({ kind: 'table', rows: rows.slice(0, mostRows), notes: losses });
  } catch (error) {
    if (work.signal?.aborted) return fail('cancelled', 'The preview was cancelled.');
    return unexpected(error);
  }
}

async function previewJson(
  ports: Ports,
  document: AnyDocument,
  choices: ExportChoices,
  work: Work,
): Promise<ExportPreview> {
  const { writeCopy } = await import('./exportJson');
  const { text, notes } = await writeCopy(ports, document, choices, work);
  return { ...textPreview(text), notes };
}

function textPreview(text: string) {
  const shown = text.length > mostText ? `${text.slice(0, mostText)}\n…` : text;
  const lines = text.trimEnd().split('\n').length;
  return { kind: 'text' as const, text: shown, bytes: new Blob([text]).size, lines };
}

async function previewScreen(ports: Ports): Promise<Result<ExportPreview>> {
  const captured = await ports.captureView();
  if (!captured.ok) return captured;
  const blob = captured.value;
  const { width, height } = await createImageBitmap(blob);
  const size = { width, height };
  return succeed({ kind: 'picture', blob, ...size, pixels: size, tooLarge: false, notes: [] });
}

async function previewPicture(
  ports: Ports,
  document: AnyDocument,
  choices: ExportChoices,
  room: PreviewRoom,
  work: Work,
): Promise<Result<ExportPreview>> {
  const [{ pictureNotes, pictureOf }, { asBitmaps, picturesIn }, { writePng }, { share }] =
    await Promise.all([
      import('./picture'),
      import('./pictures'),
      import('../../formats/png'),
      import('./exportPng'),
    ]);
  const made = await pictureOf(ports, document, choices);
  if (!made.ok) return made;
  const scene = made.value;
  const pictures = await picturesIn(ports, scene, work);
  const { width, height } = scene.size;
  const fit = Math.min(room.width / width, room.height / height, 1);
  const drawn = await writePng(scene, {
    scale: (room.zoom === 'fit' ? fit : 1) * room.density,
    images: await asBitmaps(pictures),
    limits: previewLimits,
    pause: () => breathe(work),
  });
  if (!drawn.ok) return drawn;
  const [tile] = drawn.value.tiles;
  if (!tile) return fail('no-picture', 'There is no picture.');
  const scale = Number(choices.scale);
  const possible = choices.format === 'png' ? share(scene.size, scale) : 1;
  const part = choices.tooLarge === 'tiles' ? 1 : possible;
  const pixels = {
    width: Math.round(width * scale * part),
    height: Math.round(height * scale * part),
  };
  return succeed({
    kind: 'picture',
    blob: tile.blob,
    width,
    height,
    pixels: choices.format === 'png' ? pixels : null,
    tooLarge: possible < 1,
    notes: [...sizeNotes(possible, choices), ...pictureNotes(document, choices), ...pictures.notes],
  });
}

function sizeNotes(possible: number, { tooLarge }: ExportChoices): string[] {
  if (possible >= 1) return [];
  if (tooLarge === 'tiles') return ['Too large for one picture: it will be split into several.'];
  const percent = Math.max(1, Math.floor(possible * 100));
  return [`Too large for one picture: it will be reduced to ${percent} %. SVG has no such limit.`];
}
