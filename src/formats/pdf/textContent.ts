// Lines of text as operators: glyphs with kerning, and pictures of signs that no font has, findable as what they show.
import type { TextShape } from '../../scene/scene';
import { type Brush, setFill, setOpacity } from './brush';
import type { Piece, PlacedGlyph } from './fontSet';
import type { DrawnSign, UsedFont } from './resources';
import { hex, n, utf16 } from './syntax';

/** Browsers lean upright letters by this much where a font has no italics. */
const lean = 0.25;

type Glyphs = Extract<Piece, { kind: 'glyphs' }>;

export function drawText(brush: Brush, shape: TextShape): void {
  setOpacity(brush, 1, 1);
  setFill(brush, shape.fill);
  shape.lines.forEach((line, index) => {
    if (line === '') return;
    const pieces = brush.resources.fontSet.pieces(line, shape.weight);
    const width = pieces.reduce((sum, piece) => sum + widthOf(brush, shape, piece), 0) * shape.size;
    let x = shape.x - width * shareLeftOf(shape);
    const y = shape.baseline + index * shape.lineHeight;
    for (const piece of pieces) {
      if (piece.kind === 'sign') drawSign(brush, shape, piece.text, x, y);
      else drawGlyphs(brush, shape, piece, x, y);
      x += widthOf(brush, shape, piece) * shape.size;
    }
    // Reading programs would run the last word into the first of the next line.
    if (index < shape.lines.length - 1) drawSpace(brush, shape, x, y);
  });
}

/** How much of a line lies left of its anchor. */
function shareLeftOf({ anchor, rtl }: TextShape): number {
  if (anchor === 'middle') return 0.5;
  return (anchor === 'end') === (rtl === true) ? 0 : 1;
}

function widthOf({ resources }: Brush, { fill }: TextShape, piece: Piece): number {
  if (piece.kind === 'glyphs') return piece.width;
  return resources.signOf(piece.text, fill)?.advance ?? 1;
}

function drawSpace(brush: Brush, shape: TextShape, x: number, y: number): void {
  const space = brush.resources.fontSet.pieces(' ', shape.weight).find(isGlyphs);
  if (space) drawGlyphs(brush, shape, space, x, y);
}

function place({ ops }: Brush, { italic, size }: TextShape, font: UsedFont, x: number, y: number) {
  ops.push(`/${font.name} ${n(size)} Tf`, `1 0 ${italic ? lean : 0} -1 ${n(x)} ${n(y)} Tm`);
}

function drawGlyphs(brush: Brush, shape: TextShape, piece: Glyphs, x: number, y: number): void {
  const font = brush.resources.fontOf(piece.face);
  brush.ops.push('BT');
  place(brush, shape, font, x, y);
  brush.ops.push(`${shown(font, piece.glyphs)} TJ`, 'ET');
}

/** Numbers between glyphs move the next one back, in thousandths of the size. */
function shown({ face, subset }: UsedFont, glyphs: readonly PlacedGlyph[]): string {
  let list = '[<';
  glyphs.forEach(({ id, text, kern }, index) => {
    list += hex(subset.slotOf(id, text));
    if (kern !== 0 && index < glyphs.length - 1) {
      list += `>${n((-kern * 1000) / face.font.unitsPerEm)}<`;
    }
  });
  return `${list}>]`;
}

/** A picture alone could not be found or copied: an invisible space under it, which reads as the sign, stands for it. */
function drawSign(brush: Brush, shape: TextShape, text: string, x: number, y: number): void {
  const { resources, ops } = brush;
  const sign = resources.signOf(text, shape.fill);
  const space = resources.fontSet.pieces(' ', shape.weight).find(isGlyphs);
  const [glyph] = space?.glyphs ?? [];
  if (!space || !glyph) return;
  const font = resources.fontOf(space.face);
  ops.push(`/Span <</ActualText <FEFF${utf16(text)}>>> BDC`, 'BT');
  place(brush, shape, font, x, y);
  // The font's first glyph is the empty box for what it lacks.
  if (sign) ops.push('3 Tr', `<${hex(font.subset.slotOf(glyph.id, text))}> Tj`, '0 Tr', 'ET');
  else ops.push('<0000> Tj', 'ET');
  if (sign) drawPicture(brush, sign, x, y, shape.size);
  ops.push('EMC');
}

function drawPicture(brush: Brush, sign: DrawnSign, x: number, y: number, size: number): void {
  const [width, height] = [sign.width * size, sign.height * size];
  const [left, below] = [x + sign.x * size, y + (sign.height - sign.top) * size];
  brush.ops.push('q', `${n(width)} 0 0 ${n(-height)} ${n(left)} ${n(below)} cm`);
  brush.ops.push(`/${brush.resources.nameOf(sign.picture)} Do`, 'Q');
}

function isGlyphs(piece: Piece): piece is Glyphs {
  return piece.kind === 'glyphs';
}
