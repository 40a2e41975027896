// Bytes of a file → text, or the sentence that says what the file is instead.
import { fail, type Result, succeed } from '../../base/result';

interface Decoded {
  text: string;
  /** What was guessed on the way. */
  note?: string;
}

const takes = 'Throughline reads JSON, CSV, Excel, Mermaid, CJML and Markdown files.';

const zip = [0x50, 0x4b, 3, 4];

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

type Kind = [mark: string, what: string, hint: string];

const asWorkbook = 'Save the sheet as an Excel workbook (.xlsx) or as CSV, and import that.';
const asText = 'Copy its text and paste it here, or save it as plain text and import that.';

/** By what stands somewhere in them: names of their parts, or of their kind. */
const packed: Kind[] = [
  ['opendocument.spreadsheet', 'an OpenDocument sheet', asWorkbook],
  ['opendocument.text', 'an OpenDocument text', asText],
  ['word/', 'a Word document', asText],
  [
    'ppt/',
    'a PowerPoint file without a map inside',
    'Decks that Throughline exports “with source” open again. Ask for one of those, or for the JSON.',
  ],
  [
    'xl/',
    'a damaged Excel file',
    'Open it in Excel, save it as a new workbook (.xlsx) and import that.',
  ],
  ['.iwa', 'a Numbers, Pages or Keynote file', 'Export it as Excel or CSV, and import that.'],
  ['', 'a ZIP file, or an Office file of another kind', asWorkbook],
];

/** The same in the format that Office had before, where names are UTF-16; passwords bring it back. */
const unpacked: Kind[] = [
  [
    'EncryptedPackage',
    'an Office file with a password',
    'Save it without a password, and import that.',
  ],
  ['WordDocument', 'an old Word document', asText],
  ['Workbook', 'an old Excel file', asWorkbook],
  ['Book', 'an old Excel file', asWorkbook],
  [
    '',
    'an old Office file, or one with a password',
    'Save the sheet as an Excel workbook (.xlsx) without a password, and import that.',
  ],
];

const signatures: [bytes: number[], kinds: Kind[]][] = [
  [zip, packed],
  [oldOffice, unpacked],
  [[0xff, 0xd8, 0xff], [['', 'a JPEG picture', takes]]],
  [[0x25, 0x50, 0x44, 0x46], [['', 'a PDF', takes]]],
];

/** Of photos and films: what kind they are stands behind this. */
const filmMark = [0x66, 0x74, 0x79, 0x70];

export function decodeText(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length === 0) return fail('empty-file', 'This file is empty.', takes);
  for (const [signature, kinds] of signatures) {
    if (startsWith(bytes, signature)) return refused(bytes, kinds);
  }
  if (startsWith(bytes.subarray(4), filmMark)) return noFilm(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8.ok) return utf8;
  // Excel for Windows still writes CSV in the code page of western Europe.
  const western = decodeAs('windows-1252', bytes);
  if (!western.ok) return western;
  return succeed({
    ...western.value,
    note: 'This file is not UTF-8. It was read as Windows text; check accented letters.',
  });
}

function refused(bytes: Uint8Array, kinds: readonly Kind[]): Result<never> {
  const content = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  const [, what, hint] = kinds.find(([mark]) => content.includes(mark)) ?? ['', 'no text', takes];
  return fail('not-text', `This is ${what}.`, hint);
}

function noFilm(bytes: Uint8Array): Result<never> {
  const kind = new TextDecoder('latin1').decode(bytes.subarray(8, 12));
  if (/^(?:hei|hev|mif1|msf1)/.test(kind)) {
    const hint = 'Save it as JPEG or PNG, and import that.';
    return fail('not-text', 'This is a HEIC photo, which browsers cannot show.', hint);
  }
  return fail('not-text', 'This is a film.', takes);
}

/** As Office files are, among others. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, zip);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function decodeAs(encoding: string, bytes: Uint8Array): Result<Decoded> {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return succeed({ text });
  } catch {
    // Falls through: bytes that are no text in this encoding.
  }
  return fail('not-text', 'This file is not text.', takes);
}
