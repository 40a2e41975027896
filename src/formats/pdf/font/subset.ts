// The part of a font that a file uses, as a font of its own.
import type { TrueTypeFont } from './trueType';

export interface Slot {
  glyph: number;
  /** What a reader finds when it searches or copies; empty for parts of other glyphs. */
  text: string;
}

export interface Subset {
  /** In the order of their numbers in the new font; the first is the sign for what is missing. */
  slots: readonly Slot[];
  /** The glyph's number in the new font: one for each text, so that each can be read back. */
  slotOf(glyph: number, text: string): number;
  /** The font file with what was asked for until now. */
  bytes(): Uint8Array<ArrayBuffer>;
}

export function subsetOf(font: TrueTypeFont): Subset {
  const slots: Slot[] = [{ glyph: 0, text: '' }];
  const known = new Map<string, number>();
  const slotOf = (glyph: number, text: string) => {
    const key = `${glyph} ${text}`;
    let slot = known.get(key);
    if (slot === undefined) {
      slot = slots.push({ glyph, text }) - 1;
      known.set(key, slot);
    }
    return slot;
  };
  return { slots, slotOf, bytes: () => write(font, slots, slotOf) };
}

function write(
  font: TrueTypeFont,
  slots: readonly Slot[],
  slotOf: (glyph: number, text: string) => number,
): Uint8Array<ArrayBuffer> {
  const outlines: Uint8Array[] = [];
  // Letters that are put together from others bring these in: the list grows while it is walked.
  for (let index = 0; index < slots.length; index++) {
    outlines.push(withParts(font.outlineOf(slots[index]?.glyph ?? 0), (part) => slotOf(part, '')));
  }
  const padded = outlines.map(({ length }) => (length + 3) & ~3);
  const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  const loca = new DataView(new ArrayBuffer((slots.length + 1) * 4));
  const hmtx = new DataView(new ArrayBuffer(slots.length * 4));
  let at = 0;
  outlines.forEach((outline, index) => {
    glyf.set(outline, at);
    loca.setUint32(index * 4, at);
    at += padded[index] ?? 0;
    hmtx.setUint16(index * 4, font.widthOf(slots[index]?.glyph ?? 0));
    // The left bearing is the outline's left edge, as in the whole font.
    if (outline.length > 0) hmtx.setInt16(index * 4 + 2, viewOf(outline).getInt16(2));
  });
  loca.setUint32(slots.length * 4, at);
  return fileOf([
    ['glyf', glyf],
    ['head', head(font)],
    ['hhea', hhea(font, slots.length)],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(loca.buffer)],
    ['maxp', maxp(slots.length)],
  ]);
}

/** The outline with its parts numbered as in the new font. */
function withParts(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  const flag = { words: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 };
  for (let at = 10, flags = flag.more; flags & flag.more; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, renumber(view.getUint16(at + 2)));
    at += flags & flag.words ? 8 : 6;
    if (flags & flag.scale) at += 2;
    else if (flags & flag.twoScales) at += 4;
    else if (flags & flag.matrix) at += 8;
  }
  return copy;
}

function head({ unitsPerEm, bounds }: TrueTypeFont): Uint8Array {
  const view = new DataView(new ArrayBuffer(54));
  view.setUint32(0, 0x00010000);
  view.setUint32(4, 0x00010000);
  view.setUint32(12, 0x5f0f3cf5);
  view.setUint16(16, 3);
  view.setUint16(18, unitsPerEm);
  bounds.forEach((value, index) => {
    view.setInt16(36 + index * 2, value);
  });
  view.setUint16(46, 6);
  view.setInt16(48, 2);
  // Offsets of outlines take four bytes.
  view.setInt16(50, 1);
  return new Uint8Array(view.buffer);
}

function hhea({ ascent, descent }: TrueTypeFont, glyphs: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(36));
  view.setUint32(0, 0x00010000);
  view.setInt16(4, ascent);
  view.setInt16(6, descent);
  view.setUint16(34, glyphs);
  return new Uint8Array(view.buffer);
}

/** Limits of programs that adjust outlines are zero: our fonts have no such programs. */
function maxp(glyphs: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, glyphs);
  for (const at of [6, 8, 10, 12]) view.setUint16(at, 0x1fff);
  view.setUint16(14, 2);
  view.setUint16(28, 16);
  view.setUint16(30, 4);
  return new Uint8Array(view.buffer);
}

function fileOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]) {
  const start = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, { length }]) => sum + ((length + 3) & ~3), start);
  const file = new Uint8Array(size);
  const view = viewOf(file);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let at = start;
  let headAt = 0;
  tables.forEach(([tag, bytes], index) => {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    file.set(bytes, at);
    const padded = (bytes.length + 3) & ~3;
    view.setUint32(entry + 4, checksum(file.subarray(at, at + padded)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    if (tag === 'head') headAt = at;
    at += padded;
  });
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
