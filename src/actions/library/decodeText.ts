// Bytes of a file → text, or the sentence that says what the file is instead.
import { fail, type Result, succeed } from '../../base/result';

interface Decoded {
  text: string;
  /** What was guessed on the way. */
  note?: string;
}

const takes = 'Throughline reads JSON, CSV, Excel, Mermaid, CJML and Markdown files.';

const zip = [0x50, 0x4b, 3, 4];

const asWorkbook = 'Save the sheet as an Excel workbook (.xlsx) or as CSV, and import that.';

const signatures: [bytes: number[], what: string, hint: string][] = [
  [zip, 'a ZIP file, or an Office file of another kind', asWorkbook],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an old Office file, or one with a password',
    'Save the sheet as an Excel workbook (.xlsx) without a password, and import that.',
  ],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', takes],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', takes],
];

export function decodeText(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length === 0) return fail('empty-file', 'This file is empty.', takes);
  for (const [signature, what, hint] of signatures) {
    if (startsWith(bytes, signature)) {
      return fail('not-text', `This is ${what}.`, hint);
    }
  }
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
