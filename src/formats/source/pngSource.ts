// The document inside its PNG: an `iTXt` chunk (PNG specification, 11.3.3.4), which every program that shows pictures
// skips.
import { limits } from '../../document/limits';
import { chunkOf, pngSignature } from '../pngChunks';
import { deflate, inflate, joined } from '../zlib';

const keyword = 'Throughline';

/** The picture with the text before its last chunk; as it was when it is no PNG. */
export async function withPngSource(
  png: Uint8Array<ArrayBuffer>,
  source: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const end = [...chunksOf(png)].find(({ type }) => type === 'IEND');
  if (!end) return png;
  const chunk = chunkOf('iTXt', [
    // Keyword, compressed by zlib, no language, no translated keyword.
    new TextEncoder().encode(`${keyword}\0\u0001\0\0\0`),
    await deflate(new TextEncoder().encode(source)),
  ]);
  return joined([png.subarray(0, end.start), chunk, png.subarray(end.start)]);
}

/** Null when there is none that can be read. */
export async function readPngSource(png: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const head = new TextEncoder().encode(`${keyword}\0`);
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt' || !head.every((byte, index) => data[index] === byte)) continue;
    const [compressed, method] = data.subarray(head.length);
    const language = data.indexOf(0, head.length + 2);
    const translated = data.indexOf(0, language + 1);
    if (language < 0 || translated < 0 || method !== 0) return null;
    const packed = data.slice(translated + 1);
    const text = compressed === 1 ? await inflate(packed, limits.fileBytes) : packed;
    return text && decode(text);
  }
  return null;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

interface Chunk {
  type: string;
  data: Uint8Array<ArrayBuffer>;
  /** Of the chunk in the file, its length included. */
  start: number;
}

/** Ends where the file is cut off. */
function* chunksOf(png: Uint8Array<ArrayBuffer>): Generator<Chunk> {
  if (!pngSignature.every((byte, index) => png[index] === byte)) return;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let start = pngSignature.length;
  while (start + 12 <= png.length) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > png.length) return;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    yield { type, data: png.subarray(start + 8, end - 4), start };
    start = end;
  }
}
