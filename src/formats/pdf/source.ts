// The document inside the file, as an attachment: dropped back into the app, the PDF opens as the map it came from.
import { fail, type Result, succeed } from '../../base/result';
import { limits } from '../../document/limits';
import { inflate } from '../zlib';
import type { ObjectTable, Ref } from './objects';
import { date, text } from './syntax';

const sourceName = 'map.throughline.json';

/** Returns what the catalog says about it. */
export async function writeSource(objects: ObjectTable, json: string, made: Date): Promise<string> {
  const bytes = new TextEncoder().encode(json);
  const file = await objects.addStream(
    `/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /Size ${bytes.length} /ModDate ${date(made)} >>`,
    bytes,
  );
  const spec: Ref = objects.add(
    `<< /Type /Filespec /F (${sourceName}) /UF ${text(sourceName)} /AFRelationship /Source ` +
      `/Desc ${text('The map itself, for opening in Throughline')} /EF << /F ${file} /UF ${file} >> >>`,
  );
  return `/AF [${spec}] /Names << /EmbeddedFiles << /Names [(${sourceName}) ${spec}] >> >>`;
}

/**
 * The text that `writeSource` put into the file. Only the structure that this app writes is understood, also with what
 * other programs appended later, such as comments; a file that was written anew by another program has none.
 */
export async function readSource(bytes: Uint8Array<ArrayBuffer>): Promise<Result<string>> {
  if (bytes.length > limits.fileBytes * 2) {
    return fail('too-large', 'This PDF is larger than 100 MB.', 'Nothing was changed.');
  }
  if (latin(bytes, 0, 1024).indexOf('%PDF-') < 0) {
    return fail('not-a-pdf', 'This file is not a PDF.', 'Nothing was changed.');
  }
  const packed = attachmentOf(bytes);
  if (!packed) {
    return fail(
      'no-source',
      'This PDF does not carry its map.',
      'Export it again with its source, or open the JSON copy.',
    );
  }
  const content = await inflate(packed, limits.fileBytes);
  if (!content) {
    return fail(
      'damaged-source',
      'The map inside this PDF is damaged or larger than 50 MB.',
      'Nothing was changed. Open the JSON copy instead.',
    );
  }
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return fail('not-text', 'The map inside this PDF is not text.', 'Nothing was changed.');
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** From the catalog to the attachment, by the numbers that the table at the end gives. */
function attachmentOf(bytes: Bytes): Bytes | null {
  const table = offsetsOf(bytes);
  if (!table) return null;
  const dictionary = (number: number) => dictionaryAt(bytes, table.offsets.get(number));
  const catalog = dictionary(table.root)?.text;
  const spec = dictionary(numberAfter(catalog, '/AF ['))?.text;
  if (!spec?.includes('/AFRelationship /Source')) return null;
  const file = dictionary(numberAfter(spec, '/EF << /F '));
  const length = numberAfter(file?.text, '/Length ');
  if (!file?.text.includes('/Type /EmbeddedFile') || !(length > 0)) return null;
  const start = file.end + '\nstream\n'.length;
  return start + length <= bytes.length ? bytes.slice(start, start + length) : null;
}

/** Tables of changes that were appended later come first and point back to the ones before. */
function offsetsOf(bytes: Bytes): { offsets: Map<number, number>; root: number } | null {
  const offsets = new Map<number, number>();
  let root = Number.NaN;
  const end = latin(bytes, Math.max(0, bytes.length - 2048), bytes.length);
  let at = numberAfter(end.slice(Math.max(0, end.lastIndexOf('startxref'))), 'startxref');
  const seen = new Set<number>();
  while (at >= 0 && at < bytes.length && !seen.has(at) && seen.size < 64) {
    seen.add(at);
    const trailer = readTable(bytes, at, offsets);
    if (trailer === null) return null;
    if (Number.isNaN(root)) root = numberAfter(trailer, '/Root ');
    at = numberAfter(trailer, '/Prev ');
  }
  return Number.isNaN(root) ? null : { offsets, root };
}

const row = 20;

/** Keeps what later tables said; returns the trailer, or null where there is no table. */
function readTable(bytes: Bytes, start: number, offsets: Map<number, number>): string | null {
  let at = start;
  const head = /^\s*xref\s+/.exec(latin(bytes, at, at + 32));
  if (!head) return null;
  at += head[0].length;
  for (;;) {
    const section = /^(\d{1,8}) (\d{1,8}) ?\r?\n/.exec(latin(bytes, at, at + 32));
    if (!section) break;
    at += section[0].length;
    const first = Number(section[1]);
    const count = Number(section[2]);
    if (at + count * row > bytes.length) return null;
    for (let index = 0; index < count; index++, at += row) {
      const entry = /^(\d{10}) \d{5} n/.exec(latin(bytes, at, at + row));
      if (entry && !offsets.has(first + index)) offsets.set(first + index, Number(entry[1]));
    }
  }
  const trailer = latin(bytes, at, at + 2048);
  return /^\s*trailer/.test(trailer) ? trailer.slice(0, endOf(trailer)) : null;
}

function endOf(trailer: string): number {
  const end = trailer.indexOf('startxref');
  return end < 0 ? trailer.length : end;
}

const longestDictionary = 4096;

function dictionaryAt(
  bytes: Bytes,
  offset: number | undefined,
): { text: string; end: number } | null {
  if (offset === undefined) return null;
  const found = latin(bytes, offset, offset + longestDictionary);
  const start = /^\d+ \d+ obj\s*<</.exec(found);
  const stops = [found.indexOf('\nstream\n'), found.indexOf('\nendobj')].filter((at) => at > 0);
  if (!start || stops.length === 0) return null;
  const end = Math.min(...stops);
  return { text: found.slice(0, end), end: offset + end };
}

/** The number right behind the words; NaN where there is none. */
function numberAfter(found: string | undefined, words: string): number {
  const at = found?.indexOf(words) ?? -1;
  if (!found || at < 0) return Number.NaN;
  const digits = /^\s*(\d+)/.exec(found.slice(at + words.length, at + words.length + 24));
  return digits ? Number(digits[1]) : Number.NaN;
}

function latin(bytes: Bytes, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));
}
