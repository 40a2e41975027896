// The bytes of a JSON file → its text, or a sentence that says what the file is instead.
import { fail, type Result, succeed } from '../../base/result';
import { limits } from '../../document/limits';

const unchanged = 'Nothing was changed.';

/** Asked before a file is read at all. */
export function refuseSize(bytes: number): ReturnType<typeof fail> | null {
  if (bytes <= limits.fileBytes) return null;
  const size = Math.ceil(bytes / 1024 / 1024).toLocaleString('en');
  const most = limits.fileBytes / 1024 / 1024;
  return fail('too-large', `This file has ${size} MB; ${most} MB is the most.`, unchanged);
}

export function decodeJson(bytes: Uint8Array): Result<string> {
  const tooLarge = refuseSize(bytes.length);
  if (tooLarge) return tooLarge;
  if (bytes.length === 0) return fail('empty-file', 'This file is empty.', unchanged);
  if (bytes.every((byte) => byte === 0)) {
    return fail(
      'zero-filled',
      'This file holds only zeros: it was never saved completely.',
      'Look for an older copy.',
    );
  }
  const text = decodeAs(encodingOf(bytes), bytes);
  if (text === null) return fail('not-text', 'This file is not text.', unchanged);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    return fail('web-page', 'This file is a web page, not a map.', 'Download the file itself.');
  }
  return succeed(text);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Without its byte order mark. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
