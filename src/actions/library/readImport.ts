// A file or a pasted text → what can be imported from it. Reads only; the readers themselves arrive when needed.
import type { IdSource } from '../../base/id';
import { fail, type Result, succeed } from '../../base/result';
import { limits } from '../../document/limits';
import { cleanText } from '../../document/sanitise';
import type { Ports } from '../ports';
import { decodeText, isZip } from './decodeText';
import { detectFormat, formatNames, type ImportFormat } from './detectFormat';
import { type EmbeddedSource, embeddedSource } from './embeddedSource';
import type { ImportContent, ImportOutcome } from './importOutcome';
import type { TableSource } from './importPlan';

type Reader = (text: string, source: string, ports: Ports) => Promise<Result<ImportContent>>;
const readers: Record<ImportFormat, Reader> = {
  json: async (text, _source, ports) =>
    (await import('./readThroughlineFile')).readThroughlineFile(ports, text),
  mermaid: async (text, source, { ids }) => {
    const { readMermaid } = await import('../../formats/mermaidRead');
    const read = readMermaid(text, ids, titleFrom(source));
    if (!read.ok) return read;
    return succeed({ documents: [read.value.document], report: read.value.report });
  },
  cjml: async (text, source, { ids }) => {
    const { readCjml } = await import('../../formats/cjmlRead');
    return readCjml(text, ids, titleFrom(source));
  },
  outline: async (text, source, { ids }) => {
    const { readMarkdownTable } = await import('../../formats/markdownTableRead');
    const read = readMarkdownTable(text, titleFrom(source));
    if (read) return readTable(ids, { read });
    const { readOutline } = await import('../../formats/outlineRead');
    const outline = readOutline(text, ids, titleFrom(source));
    if (!outline.ok) return outline;
    return succeed({ documents: [outline.value.document], report: outline.value.report });
  },
  table: async (text, source, { ids }) => {
    const { readCsv } = await import('../../formats/csvRead');
    return readTable(ids, {
      read: (newIds, options) => readCsv(text, newIds, { ...options, title: titleFrom(source) }),
    });
  },
};

function readTable(ids: IdSource, table: TableSource): Result<ImportContent> {
  const read = table.read(ids, {});
  if (!read.ok) return read;
  const { document, report, guess } = read.value;
  return succeed({
    documents: [document],
    report,
    table: { ...table, confidence: guess.confidence },
  });
}

/** A pack holds a document several times over; each of its parts has the usual limit. */
const packFactor = 4;

/** Never throws: whatever is in the file, the answer is an outcome or a sentence. */
export async function readFile(ports: Ports, file: File): Promise<Result<ImportOutcome>> {
  const start = new Uint8Array(
    await file
      .slice(0, 4)
      .arrayBuffer()
      .catch(() => new ArrayBuffer()),
  );
  const most = limits.fileBytes * (isZip(start) ? packFactor : 1);
  if (file.size > most) {
    const size = Math.ceil(file.size / 1024 / 1024).toLocaleString('en');
    return fail(
      'too-large',
      `This file has ${size} MB; ${most / 1024 / 1024} MB is the most.`,
      'Split it into smaller files.',
    );
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail('unreadable', 'The browser could not read this file.', 'Is it still there?');
  }
  const embedded = await embeddedSource(bytes);
  if (embedded) return readEmbedded(ports, embedded, file.name);
  const workbook = await readWorkbook(ports, bytes, file.name);
  if (workbook) return workbook;
  if (isZip(bytes) && !isOffice(bytes, file.name)) {
    const { readPack } = await import('./readPack');
    return readPack(bytes, file.name, (text, name) => readAs(ports, 'json', text, name, 'JSON'));
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const outcome = await readText(ports, decoded.value.text, file.name);
  if (!outcome.ok || decoded.value.note === undefined) return outcome;
  const report = [{ message: decoded.value.note }, ...outcome.value.report];
  return succeed({ ...outcome.value, report });
}

export async function readText(
  ports: Ports,
  text: string,
  source: string,
): Promise<Result<ImportOutcome>> {
  const format = detectFormat(text, source);
  if (format === null) {
    return fail(
      'unknown-format',
      'This isn’t a map we can read.',
      'Throughline reads JSON, CSV, Excel, Mermaid, CJML and Markdown files.',
    );
  }
  return readAs(ports, format, text, source, formatNames[format]);
}

async function readEmbedded(
  ports: Ports,
  { format, text }: EmbeddedSource,
  source: string,
): Promise<Result<ImportOutcome>> {
  if (text !== null) return readAs(ports, 'json', text, source, format);
  return fail(
    'no-source',
    `There is no map inside this ${format} file, only what it shows.`,
    'Files that Throughline exports “with source” open again. Ask for one of those, or for the JSON.',
  );
}

/** Word files, decks of others and the like are packed too; what they are stands first in them. */
function isOffice(bytes: Uint8Array, name: string): boolean {
  const first = new TextDecoder('latin1').decode(bytes.subarray(30, 30 + (bytes[26] ?? 0)));
  return (
    /\.(?:docx|dotx|docm|xlsx|xlsm|xlsb|pptx|potx|pptm|od[tsp]|numbers|pages|key)$/i.test(name) ||
    first === '[Content_Types].xml' ||
    first === 'mimetype'
  );
}

/** Null for files that are none. */
async function readWorkbook(
  { ids }: Ports,
  bytes: Uint8Array,
  source: string,
): Promise<Result<ImportOutcome> | null> {
  if (!isZip(bytes)) return null;
  const { readXlsx } = await import('../../formats/xlsx/readXlsx');
  const opened = readXlsx(bytes);
  if (opened === null || !opened.ok) return opened;
  const { sheets, likely, read } = opened.value;
  const title = titleFrom(source);
  const table = readTable(ids, {
    read: (newIds, { sheet = likely, ...options }) => read(sheet, newIds, { ...options, title }),
    ...(sheets.length > 1 && { sheets: { names: sheets, likely } }),
  });
  if (!table.ok) return table;
  return succeed({ source, format: 'Excel', isOwn: false, assets: new Map(), ...table.value });
}

async function readAs(
  ports: Ports,
  format: ImportFormat,
  text: string,
  source: string,
  name: string,
): Promise<Result<ImportOutcome>> {
  try {
    // The reader of JSON cleans text by text, and says where.
    const clean = format === 'json' ? text : cleanText(text);
    const read = await readers[format](clean, source, ports);
    if (!read.ok) return read;
    const isOwn = format === 'json';
    return succeed({ source, format: name, isOwn, assets: new Map(), ...read.value });
  } catch {
    return fail(
      'reader-failed',
      `Reading this ${name} went wrong.`,
      'Reload the page and try again.',
    );
  }
}

/** A map without a title of its own is called after its file. */
function titleFrom(source: string): string {
  return source.replace(/\.[^.]+$/, '').slice(0, limits.titleLength);
}
