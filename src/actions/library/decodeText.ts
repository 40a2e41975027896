// Bytes of a file → text, or the sentence that says what the file is instead.
import { fail, type Result, succeed } from '../../base/result';

interface Decoded {
  text: string;
  /** What was guessed on the way. */
  note?: string;
}

const takes = 'Throughline reads JSON, CSV, Mermaid, CJML and Markdown files.';

const signatures: [bytes: number[], what: string, hint: string][] = [
  [[0x50, 0x4b, 3, 4], 'an Office or ZIP file', 'Save the sheet as CSV and import that.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file', 'Save the sheet as CSV and import that.'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', takes],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', takes],
];

export function decodeText(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length === 0) return fail('empty-file', 'This file is empty.', takes);
  for (const [signature, what, hint] of signatures) {
    if (signature.every((byte, index) => bytes[index] === byte)) {
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

function decodeAs(encoding: string, bytes: Uint8Array): Result<Decoded> {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return succeed({ text });
  } catch {
    // Falls through: bytes that are no text in this encoding.
  }
  return fail('not-text', 'This file is not text.', takes);
}
