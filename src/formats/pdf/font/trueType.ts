// A TrueType font as PDF needs it: which glyph a letter has, how wide it is, and its outline's bytes.
// Only our own font files come here; a file that is none is refused, not repaired.
import { type Substitution, substitutionOf } from './glyphSubstitution';
import { type Kerning, kerningOf } from './kerning';
import { tagAt } from './openType';

export interface TrueTypeFont {
  unitsPerEm: number;
  /** In font units. */
  ascent: number;
  descent: number;
  capHeight: number;
  bounds: readonly [number, number, number, number];
  glyphCount: number;
  /** 0 is the font's sign for letters that it lacks. */
  glyphOf(letter: number): number;
  widthOf(glyph: number): number;
  outlineOf(glyph: number): Uint8Array;
  kerning: Kerning;
  substitution: Substitution;
}

export function readTrueType(bytes: Uint8Array<ArrayBuffer>): TrueTypeFont | null {
  try {
    return parse(bytes);
  } catch {
    // Reading beyond the end throws: this is no font, or half of one.
    return null;
  }
}

function parse(bytes: Uint8Array<ArrayBuffer>): TrueTypeFont | null {
  const tables = tablesOf(bytes);
  const [head, hhea, maxp, hmtx, loca, glyf, cmap] = [
    'head',
    'hhea',
    'maxp',
    'hmtx',
    'loca',
    'glyf',
    'cmap',
  ].map((tag) => tables.get(tag));
  if (!head || !hhea || !maxp || !hmtx || !loca || !glyf || !cmap) return null;
  const glyphCount = maxp.getUint16(4);
  const wideLoca = head.getInt16(50) === 1;
  const offsetOf = (glyph: number) =>
    wideLoca ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const metrics = hhea.getUint16(34);
  const glyphs = lettersOf(cmap);
  const os2 = tables.get('OS/2');
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2 && os2.byteLength >= 90 ? os2.getInt16(88) : hhea.getInt16(4),
    bounds: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphCount,
    glyphOf: (letter) => glyphs.get(letter) ?? 0,
    widthOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    outlineOf: (glyph) =>
      new Uint8Array(
        glyf.buffer,
        glyf.byteOffset + offsetOf(glyph),
        offsetOf(glyph + 1) - offsetOf(glyph),
      ),
    kerning: kerningOf(tables.get('GPOS')),
    substitution: substitutionOf(tables.get('GSUB')),
  };
}

function tablesOf(bytes: Uint8Array<ArrayBuffer>): Map<string, DataView<ArrayBuffer>> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView<ArrayBuffer>>();
  const count = file.getUint16(4);
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16;
    const start = bytes.byteOffset + file.getUint32(at + 8);
    tables.set(tagAt(file, at), new DataView(bytes.buffer, start, file.getUint32(at + 12)));
  }
  return tables;
}

/** From the widest of the forms that our files use: 12 for all letters, 4 for those of the first plane. */
function lettersOf(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 12) readGroups(cmap, at, glyphs);
    else if (format === 4) readSegments(cmap, at, glyphs);
  }
  return glyphs;
}

function readGroups(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const groups = cmap.getUint32(at + 12);
  for (let group = 0; group < groups; group++) {
    const entry = at + 16 + group * 12;
    const first = cmap.getUint32(entry);
    const last = cmap.getUint32(entry + 4);
    for (let letter = first; letter <= last; letter++) {
      glyphs.set(letter, cmap.getUint32(entry + 8) + letter - first);
    }
  }
}

function readSegments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const double = cmap.getUint16(at + 6);
  for (let segment = 0; segment < double; segment += 2) {
    const last = cmap.getUint16(at + 14 + segment);
    const first = cmap.getUint16(at + 16 + double + segment);
    const delta = cmap.getUint16(at + 16 + 2 * double + segment);
    const rangeAt = at + 16 + 3 * double + segment;
    const range = cmap.getUint16(rangeAt);
    for (let letter = first; letter <= last && letter !== 0xffff; letter++) {
      const found = range === 0 ? letter : cmap.getUint16(rangeAt + range + (letter - first) * 2);
      if (found !== 0) glyphs.set(letter, (found + delta) & 0xffff);
    }
  }
}
