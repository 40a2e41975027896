// How text takes room on a slide. Sizes are points there, and the font is the viewer's: lines are counted with the
// screen's font, which is wider than Calibri, and with some slack on top for fonts that are wider still.

import { typeScale } from '../../ui/tokens';
import type { TextMeasurer, TextStyle } from '../textMeasurer';

export interface DeckFont {
  /** Points. */
  size: number;
  bold?: boolean;
}

const slack = 1.08;
const pixelsPerPoint = 96 / 72;
/** Of Calibri; Arial and Aptos are lower. */
const lineHeight = 1.2207;

/** Pixels. */
export function lineOf(size: number): number {
  return size * pixelsPerPoint * lineHeight;
}

export function deckWidth(measurer: TextMeasurer, text: string, font: DeckFont): number {
  const { style, scale } = measuredAs(font);
  return measurer.width(text, style) * scale;
}

export function deckLines(
  measurer: TextMeasurer,
  text: string,
  font: DeckFont,
  width: number,
): string[] {
  const { style, scale } = measuredAs(font);
  return measurer.lines(text, style, Math.max(1, width / scale)).map((line) => line.trimEnd());
}

export function deckHeight(
  measurer: TextMeasurer,
  text: string,
  font: DeckFont,
  width: number,
): number {
  return deckLines(measurer, text, font, width).length * lineOf(font.size);
}

export interface FittedText {
  text: string;
  lines: number;
  shortened: boolean;
}

/** Says where the rest is, where there is room to say it. */
const endings = { one: '…', more: '… (notes)' } as const;

/** As much of the text as fits into `most` lines. */
export function fitText(
  measurer: TextMeasurer,
  text: string,
  font: DeckFont,
  width: number,
  most: number,
): FittedText {
  const lines = deckLines(measurer, text, font, width);
  if (lines.length <= most) return { text, lines: lines.length, shortened: false };
  const isRoomy = most > 1 && deckWidth(measurer, endings.more, font) < width * 0.75;
  const ending = endings[isRoomy ? 'more' : 'one'];
  // One line more: a part of its first word may have room.
  let kept = text.slice(0, endOf(text, lines.slice(0, most + 1)));
  let short: string = ending;
  while (kept !== '') {
    short = `${kept.replace(/[\s,;:.–-]+$/, '')}${ending}`;
    if (deckLines(measurer, short, font, width).length <= most) break;
    kept = shorter(kept);
  }
  if (kept === '') short = ending;
  return { text: short, lines: most, shortened: true };
}

/** Where the lines end within the text they are of: between them may be spaces, or nothing in the middle of a word. */
function endOf(text: string, lines: readonly string[]): number {
  return lines.reduce((from, line) => {
    const at = text.indexOf(line, from);
    return (at < 0 ? from : at) + line.length;
  }, 0);
}

const longWord = 12;

/** Without its last word; of a long one, and of scripts without spaces, a few letters go at a time. */
function shorter(text: string): string {
  const words = text.trimEnd();
  const start = words.search(/\S+$/);
  if (words.length - start <= longWord) return words.slice(0, Math.max(0, start));
  return [...words].slice(0, -3).join('');
}

/** The largest of the sizes at which the text fits into `most` lines; the smallest when none does. */
export function fittingSize(
  measurer: TextMeasurer,
  text: string,
  sizes: readonly [number, ...number[]],
  bold: boolean,
  width: number,
  most: number,
): number {
  const fits = (size: number) => deckLines(measurer, text, { size, bold }, width).length <= most;
  return sizes.find(fits) ?? sizes[sizes.length - 1] ?? sizes[0];
}

function measuredAs({ size, bold }: DeckFont): { style: TextStyle; scale: number } {
  const style: TextStyle = bold ? 'stage' : 'card';
  return { style, scale: (size * pixelsPerPoint * slack) / typeScale[style].size };
}
