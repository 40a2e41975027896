// A strict reader of the PDF subset that our writer uses: throws where a viewer would have to guess.
import { inflateSync } from 'node:zlib';
import { PdfParser, type PdfStream, type PdfValue, Reference } from './pdfValues';

export interface ReadPdf {
  objects: ReadonlyMap<number, PdfValue>;
  catalog: ReadonlyMap<string, PdfValue>;
  info: ReadonlyMap<string, PdfValue>;
  pages: ReadPage[];
  /** What a reference stands for; other values stay what they are. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
  dictionary(value: PdfValue | undefined): ReadonlyMap<string, PdfValue>;
  /** Of a stream, unpacked. */
  content(value: PdfValue | undefined): Uint8Array;
}

export interface ReadPage {
  entries: ReadonlyMap<string, PdfValue>;
  operators: string;
  /** Each shown string as a reader finds it. */
  texts: string[];
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  if (!file.startsWith('%PDF-1.7\n')) throw new Error('no header');
  const end = /startxref\n(\d+)\n%%EOF\n$/.exec(file);
  if (!end) throw new Error('no end');
  const { offsets, trailer } = readTable(file, Number(end[1]));
  const objects = new Map(
    offsets.map((offset, index) => [index + 1, readObject(file, offset, index + 1)]),
  );
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    if (!(value instanceof Reference)) return value;
    const found = objects.get(value.number);
    if (found === undefined) throw new Error(`nothing at ${value.number}`);
    return found;
  };
  const dictionary = (value: PdfValue | undefined) => {
    const found = resolve(value);
    if (found instanceof Map) return found;
    if (isStream(found)) return found.entries;
    throw new Error('no dictionary');
  };
  const content = (value: PdfValue | undefined) => {
    const found = resolve(value);
    if (!isStream(found)) throw new Error('no stream');
    return found.entries.get('Filter') === '/FlateDecode' ? inflateSync(found.bytes) : found.bytes;
  };
  const reader = { objects, resolve, dictionary, content };
  everythingIsReached(objects, trailer);
  const catalog = dictionary(trailer.get('Root'));
  const kids = dictionary(catalog.get('Pages')).get('Kids');
  if (!Array.isArray(kids)) throw new Error('no pages');
  return {
    ...reader,
    catalog,
    info: dictionary(trailer.get('Info')),
    pages: kids.map((kid) => readPage(reader, dictionary(kid))),
  };
}

/** UTF-16 behind its mark, as our writer writes all texts. */
export function textOf(value: PdfValue | undefined): string {
  if (!(value instanceof Uint8Array) || value[0] !== 0xfe || value[1] !== 0xff) {
    throw new Error('no text');
  }
  return utf16(value.subarray(2));
}

function utf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
}

function isStream(value: PdfValue | undefined): value is PdfStream {
  return (
    typeof value === 'object' && 'bytes' in value && 'entries' in value && !(value instanceof Map)
  );
}

function readTable(file: string, start: number) {
  const head = /^xref\n0 (\d+)\n/.exec(file.slice(start, start + 40));
  if (!head) throw new Error('no table where the file says');
  const count = Number(head[1]);
  const rows = start + head[0].length;
  const offsets: number[] = [];
  for (let index = 1; index < count; index++) {
    const row = /^(\d{10}) 00000 n \n$/.exec(file.slice(rows + index * 20, rows + index * 20 + 20));
    if (!row) throw new Error(`row ${index}`);
    offsets.push(Number(row[1]));
  }
  const parser = new PdfParser(file, rows + count * 20);
  parser.expect('trailer');
  const trailer = parser.value();
  if (!(trailer instanceof Map) || trailer.get('Size') !== count) throw new Error('trailer');
  return { offsets, trailer };
}

function readObject(file: string, offset: number, number: number): PdfValue {
  const parser = new PdfParser(file, offset);
  parser.expect(`${number} 0 obj`);
  return parser.object();
}

function everythingIsReached(objects: ReadonlyMap<number, PdfValue>, trailer: PdfValue): void {
  const seen = new Set<number>();
  const walk = (value: PdfValue): void => {
    if (value instanceof Reference) {
      const found = objects.get(value.number);
      if (found === undefined) throw new Error(`nothing at ${value.number}`);
      if (seen.has(value.number)) return;
      seen.add(value.number);
      walk(found);
    } else if (Array.isArray(value)) value.forEach(walk);
    else if (value instanceof Map) [...value.values()].forEach(walk);
    else if (isStream(value)) [...value.entries.values()].forEach(walk);
  };
  walk(trailer);
  const lost = [...objects.keys()].filter((number) => !seen.has(number));
  if (lost.length > 0) throw new Error(`nothing leads to ${lost.join(', ')}`);
}

function readPage(
  { dictionary, content }: Pick<ReadPdf, 'dictionary' | 'content'>,
  entries: ReadonlyMap<string, PdfValue>,
): ReadPage {
  const operators = Buffer.from(content(entries.get('Contents'))).toString('latin1');
  const resources = dictionary(entries.get('Resources'));
  const fonts = new Map(
    [...(resources.has('Font') ? dictionary(resources.get('Font')) : [])].map(([name, font]) => [
      name,
      textMap(Buffer.from(content(dictionary(font).get('ToUnicode'))).toString('latin1')),
    ]),
  );
  const texts: string[] = [];
  let font: Map<string, string> | undefined;
  let instead: string | null = null;
  for (const line of operators.split('\n')) {
    const chosen = /^\/(\w+) \S+ Tf$/.exec(line);
    if (chosen) font = fonts.get(chosen[1] ?? '');
    const actual = /\/ActualText <FEFF(\w*)>/.exec(line);
    if (actual) instead = utf16(Buffer.from(actual[1] ?? '', 'hex'));
    if (!/ T[jJ]$/.test(line) && !line.endsWith('] TJ')) continue;
    const codes = [...line.matchAll(/<(\w*)>/g)].flatMap(
      ([, code = '']) => code.match(/.{4}/g) ?? [],
    );
    texts.push(
      instead ??
        codes
          .map((code) => {
            const text = font?.get(code);
            if (text === undefined) throw new Error(`no text for glyph ${code}`);
            return text;
          })
          .join(''),
    );
    instead = null;
  }
  return { entries, operators, texts };
}

function textMap(cmap: string): Map<string, string> {
  return new Map(
    [...cmap.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, code = '', text = '']) => [
      code,
      utf16(Buffer.from(text, 'hex')),
    ]),
  );
}
