// Pixels as a PNG file, row by row as they come: the whole picture never stands in memory. Opaque pictures only.
import { chunkOf, pngSignature } from './pngChunks';

export interface PngEncoder {
  /** The next rows, four bytes for each pixel, as canvases give them. */
  add(rgba: Uint8ClampedArray): Promise<void>;
  finish(): Promise<Blob>;
}

export function newPngEncoder(width: number, height: number): PngEncoder {
  const { readable, writable } = new CompressionStream('deflate');
  const input = writable.getWriter();
  const chunks = collect(readable);
  const above = new Uint32Array(width);
  return {
    add: (rgba) => input.write(filtered(rgba, above)),
    async finish() {
      await input.close();
      const parts = [pngSignature, headerOf(width, height), ...(await chunks), chunkOf('IEND', [])];
      return new Blob(parts, { type: 'image/png' });
    },
  };
}

/** Eight bits for red, green and blue each. */
function headerOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  return chunkOf('IHDR', [header]);
}

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(chunkOf('IDAT', [next.value]));
  }
  return chunks;
}

/** Differs from the row above, which in maps is mostly the same. */
const filterUp = 2;

/** Keeps the last row in `above` for the rows that follow. */
function filtered(rgba: Uint8ClampedArray, above: Uint32Array): Uint8Array<ArrayBuffer> {
  const width = above.length;
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const rows = pixels.length / width;
  const out = new Uint8Array(rows * (1 + 3 * width));
  let at = 0;
  let pixel = 0;
  for (let row = 0; row < rows; row++) {
    out[at++] = filterUp;
    for (let x = 0; x < width; x++, pixel++, at += 3) {
      const now = pixels[pixel] ?? 0;
      const before = above[x] ?? 0;
      if (now === before) continue;
      out[at] = now - before;
      out[at + 1] = (now >>> 8) - (before >>> 8);
      out[at + 2] = (now >>> 16) - (before >>> 16);
      above[x] = now;
    }
  }
  return out;
}
