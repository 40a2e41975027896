// The fonts at hand, and how a line of text becomes glyphs of them: letter by letter as browsers choose among the parts
// of a font, then other forms, then kerning.
import { fail, type Result, succeed } from '../../base/result';
import type { Scene } from '../../scene/scene';
import type { Glyph } from './font/glyphSubstitution';
import { readTrueType, type TrueTypeFont } from './font/trueType';
import { fontParts, type Weight } from './fontFiles';

export interface Face {
  /** As PDF readers list it. */
  name: string;
  weight: Weight;
  font: TrueTypeFont;
}

export interface PlacedGlyph {
  id: number;
  text: string;
  /** Added behind its own width, in font units. */
  kern: number;
}

export type Piece =
  | { kind: 'glyphs'; face: Face; glyphs: PlacedGlyph[] /** In em. */; width: number }
  /** A sign that no font has, such as an emoji. */
  | { kind: 'sign'; text: string };

export interface FontSet {
  pieces(line: string, weight: number): Piece[];
  /** Letters that would show as empty boxes. */
  lacks(line: string): string[];
}

/** Reads a font file of ours; null when it cannot be read. */
export type ReadFile = (url: string) => Promise<Uint8Array<ArrayBuffer> | null>;

const names: Record<Weight, string> = { 400: 'Inter-Regular', 600: 'Inter-SemiBold' };

/** What the scenes need, and no more. */
export async function loadFonts(
  scenes: readonly Scene[],
  read: ReadFile,
): Promise<Result<FontSet>> {
  const faces = new Map<Weight, (Face | null)[]>();
  for (const [weight, letters] of lettersOf(scenes)) {
    const loaded: (Face | null)[] = [];
    for (const [index, part] of fontParts.entries()) {
      const wanted = [...letters].some((letter) => part.covers(letter));
      // Spaces and the sign for missing letters come from the first.
      if (index > 0 && !wanted) {
        loaded.push(null);
        continue;
      }
      const bytes = await read(part.files[weight]);
      const font = bytes && readTrueType(bytes);
      if (!font) return unreadable();
      loaded.push({ name: names[weight], weight, font });
      for (const letter of letters) {
        if (part.covers(letter) && font.glyphOf(letter)) letters.delete(letter);
      }
    }
    faces.set(weight, loaded);
  }
  return succeed(fontSet(faces));
}

function lettersOf(scenes: readonly Scene[]): Map<Weight, Set<number>> {
  // Page numbers and the like need the plain weight at least.
  const letters = new Map<Weight, Set<number>>([[400, new Set()]]);
  for (const shape of scenes.flatMap((scene) => scene.shapes)) {
    if (shape.kind !== 'text') continue;
    const weight = weightOf(shape.weight);
    const used = letters.get(weight) ?? new Set();
    letters.set(weight, used);
    for (const letter of shape.lines.join('').normalize()) used.add(letter.codePointAt(0) ?? 0);
  }
  return letters;
}

function unreadable(): Result<FontSet> {
  return fail(
    'no-fonts',
    'The fonts for the PDF could not be loaded.',
    'Your map is safe. Check the connection and export again, or print instead.',
  );
}

function weightOf(weight: number): Weight {
  return weight < 500 ? 400 : 600;
}

function fontSet(faces: ReadonlyMap<Weight, (Face | null)[]>): FontSet {
  const known = new Map<string, Piece[]>();
  const facesOf = (weight: number) => faces.get(weightOf(weight)) ?? faces.get(400) ?? [];
  return {
    pieces(line, weight) {
      const key = `${weightOf(weight)} ${line}`;
      let pieces = known.get(key);
      if (!pieces) {
        pieces = piecesOf(line, facesOf(weight));
        known.set(key, pieces);
      }
      return pieces;
    },
    lacks: (line) =>
      clustersOf(line).filter(
        (text) =>
          kindOf(text, facesOf(400)) === 'missing' && kindOf(text, facesOf(600)) === 'missing',
      ),
  };
}

/** Emoji of several signs stay whole; everything else comes letter by letter. */
const cluster =
  /\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|\p{ExtPict}(?:\ufe0f|\p{EMod})?[\u{e0020}-\u{e007f}]*(?:\u200d\p{ExtPict}(?:\ufe0f|\p{EMod})?)*|./gsu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these have no shape.
const shapeless = /^[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000b-\u001f\u007f-\u009f]$/u;

function clustersOf(line: string): string[] {
  const clusters =
    line
      .normalize()
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .match(cluster) ?? [];
  return clusters
    .filter((text) => !shapeless.test(text))
    .map((text) => (/^[\t\n\u2028\u2029]$/.test(text) ? ' ' : text));
}

type Kind = Face | 'sign' | 'missing';

function kindOf(text: string, faces: readonly (Face | null)[]): Kind {
  const letter = text.codePointAt(0) ?? 0;
  const single = String.fromCodePoint(letter) === text;
  if (!single || /\p{EPres}/u.test(text)) return 'sign';
  const index = fontParts.findIndex(
    (part, place) => part.covers(letter) && faces[place]?.font.glyphOf(letter),
  );
  return faces[index] ?? (/[\p{L}\p{M}\p{N}]/u.test(text) ? 'missing' : 'sign');
}

function piecesOf(line: string, faces: readonly (Face | null)[]): Piece[] {
  const runs: { face: Face; glyphs: Glyph[] }[] = [];
  const pieces: (Piece | (typeof runs)[number])[] = [];
  const [first] = faces;
  let run: (typeof runs)[number] | undefined;
  for (const text of clustersOf(line)) {
    const kind = kindOf(text, faces);
    const face = kind === 'missing' || kind === 'sign' ? first : kind;
    if (kind === 'sign' || !face) {
      pieces.push({ kind: 'sign', text });
      run = undefined;
      continue;
    }
    if (run?.face !== face) {
      run = { face, glyphs: [] };
      pieces.push(run);
    }
    const id = kind === 'missing' ? 0 : face.font.glyphOf(text.codePointAt(0) ?? 0);
    run.glyphs.push({ id, text });
  }
  return pieces.map((piece) => ('kind' in piece ? piece : shaped(piece.face, piece.glyphs)));
}

function shaped(face: Face, letters: readonly Glyph[]): Piece {
  const { font } = face;
  const glyphs = byWord(letters).flatMap((word) => {
    font.substitution(word);
    return word;
  });
  let width = 0;
  const placed = glyphs.map(({ id, text }, index) => {
    const next = glyphs[index + 1];
    const kern = next && text !== ' ' && next.text !== ' ' ? font.kerning(id, next.id) : 0;
    width += font.widthOf(id) + kern;
    return { id, text, kern };
  });
  return { kind: 'glyphs', face, glyphs: placed, width: width / font.unitsPerEm };
}

/** Browsers look at each word alone: nothing is changed or kerned across a space. */
function byWord(letters: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  let word: Glyph[] | undefined;
  for (const letter of letters) {
    if (letter.text === ' ' || !word) words.push([letter]);
    else word.push(letter);
    word = letter.text === ' ' ? undefined : words.at(-1);
  }
  return words;
}
