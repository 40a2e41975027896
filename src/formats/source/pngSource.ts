// The document inside its PNG: an `iTXt` chunk (PNG specification, 11.3.3.4), which every program that shows pictures
// skips.
import { limits } from '../../document/limits';
import { deflate, inflate, joined } from '../zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
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
  if (!signature.every((byte, index) => png[index] === byte)) return;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let start = signature.length;
  while (start + 12 <= png.length) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > png.length) return;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    yield { type, data: png.subarray(start + 8, end - 4), start };
    start = end;
  }
}

function chunkOf(type: string, parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const body = joined([new TextEncoder().encode(type), ...parts]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, body.length - 4);
  const check = new Uint8Array(4);
  new DataView(check.buffer).setUint32(0, crc32(body));
  return joined([length, body, check]);
}

/** ISO 3309, as in the PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
