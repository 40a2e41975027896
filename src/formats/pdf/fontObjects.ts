// A font as readers of PDF want it: the glyphs in use, their widths, and which text each stands for.
import type { ObjectTable, Ref } from './objects';
import type { UsedFont } from './resources';
import { hex, n, utf16 } from './syntax';

/** Of Inter's stems, in thousandths of an em; readers use it only where the font itself fails. */
const stems = { 400: 88, 600: 128 };

export async function writeFont(objects: ObjectTable, used: UsedFont, index: number): Promise<Ref> {
  const { face, subset } = used;
  const { font, weight } = face;
  const milli = (value: number) => n((value * 1000) / font.unitsPerEm);
  // First, because it may find that letters consist of others.
  const bytes = subset.bytes();
  const name = `/${prefix(index)}+${face.name}`;
  const file = await objects.addStream(`/Length1 ${bytes.length}`, bytes);
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /ItalicAngle 0 /StemV ${stems[weight]} ` +
      `/FontBBox [${font.bounds.map(milli).join(' ')}] /Ascent ${milli(font.ascent)} ` +
      `/Descent ${milli(font.descent)} /CapHeight ${milli(font.capHeight)} /FontFile2 ${file} >>`,
  );
  const widths = subset.slots.map(({ glyph }) => milli(font.widthOf(glyph)));
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /FontDescriptor ${descriptor} ` +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
      `/CIDToGIDMap /Identity /DW 1000 /W [0 [${widths.join(' ')}]] >>`,
  );
  const texts = await objects.addStream('', textMap(used));
  return objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${descendant}] /ToUnicode ${texts} >>`,
  );
}

/** Six letters tell parts of the same font apart. */
function prefix(index: number): string {
  let letters = '';
  for (let rest = index, place = 0; place < 6; place++, rest = Math.floor(rest / 26)) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

function textMap({ subset }: UsedFont): string {
  const rows = subset.slots.flatMap(({ text }, slot) =>
    text === '' ? [] : [`<${hex(slot)}> <${utf16(text)}>`],
  );
  const blocks: string[] = [];
  // The format allows 100 rows a block.
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
