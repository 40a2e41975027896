// What a picture file says of itself in its first bytes: enough to refuse it before anything decodes it.
import type { Size } from '../base/geometry';

export interface ImageHeader extends Size {
  type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/bmp' | 'image/avif';
}

/** Null when the bytes are none of these, whatever the file is called. */
export function imageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return png(view);
  if (begins(bytes, [0xff, 0xd8, 0xff])) return jpeg(view);
  if (ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WEBP')) return webp(bytes, view);
  if (ascii(bytes, 0, 'GIF8')) return gif(view);
  if (ascii(bytes, 0, 'BM')) return bmp(view);
  if (ascii(bytes, 4, 'ftypavif') || ascii(bytes, 4, 'ftypavis')) return avif(bytes, view);
  return null;
}

function png(view: DataView): ImageHeader | null {
  if (view.byteLength < 24) return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the first start of frame (SOF0–SOF15 without the tables DHT, JPG and DAC). */
function jpeg(view: DataView): ImageHeader | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The three kinds of WebP: lossy (VP8), lossless (VP8L) and extended (VP8X). */
function webp(bytes: Uint8Array, view: DataView): ImageHeader | null {
  if (view.byteLength < 30) return null;
  const type = 'image/webp';
  if (ascii(bytes, 12, 'VP8 ')) {
    const side = (at: number) => view.getUint16(at, true) & 0x3fff;
    return { type, width: side(26), height: side(28) };
  }
  if (ascii(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  const side = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
  return ascii(bytes, 12, 'VP8X') ? { type, width: side(24), height: side(27) } : null;
}

function gif(view: DataView): ImageHeader | null {
  if (view.byteLength < 10) return null;
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return { type: 'image/gif', ...size };
}

/** Rows may be told from the top, as a height below zero. */
function bmp(view: DataView): ImageHeader | null {
  if (view.byteLength < 26) return null;
  const size = { width: view.getInt32(18, true), height: view.getInt32(22, true) };
  return { type: 'image/bmp', width: Math.abs(size.width), height: Math.abs(size.height) };
}

/** The largest of the sizes that it tells: thumbnails and layers have theirs too. */
function avif(bytes: Uint8Array, view: DataView): ImageHeader | null {
  const size = { width: 0, height: 0 };
  for (let at = 12; at + 16 <= bytes.length; at++) {
    if (!ascii(bytes, at, 'ispe')) continue;
    size.width = Math.max(size.width, view.getUint32(at + 8));
    size.height = Math.max(size.height, view.getUint32(at + 12));
  }
  return size.width > 0 ? { type: 'image/avif', ...size } : null;
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}
