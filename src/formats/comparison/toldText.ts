// Text in which some words are gone and some are new, broken into lines: which words stand where on each.
import type { TextPiece } from '../../analysis/compare/wordDifference';
import type { TextMeasurer, TextStyle } from '../../layout/textMeasurer';
import { isRightToLeft } from '../../scene/pen';

export interface Run {
  kind: TextPiece['kind'];
  text: string;
  /** From the start of the line. */
  x: number;
  width: number;
}

export interface ToldLine {
  runs: Run[];
  /** The line is written from the right; it has one run. */
  rtl: boolean;
}

/** Pieces that would touch get a space between them. */
export function toldLines(
  pieces: readonly TextPiece[],
  style: TextStyle,
  width: number,
  measurer: TextMeasurer,
): ToldLine[] {
  // Runs of a line that is written from the right would have to be placed by the bidirectional rules.
  if (pieces.some(({ text }) => isRightToLeft(text))) return blocks(pieces, style, width, measurer);
  const letters = spaced(pieces).flatMap(({ kind, text }) =>
    [...text].map((letter) => ({ kind, letter })),
  );
  const whole = letters.map(({ letter }) => letter).join('');
  let at = 0;
  return measurer.lines(whole, style, width).map((line) => {
    const kinds = [...line].map((letter) => {
      // Spaces at which the text breaks are in no line.
      while (letters[at]?.letter !== letter && letters[at]?.letter.trim() === '') at++;
      return letters[at++]?.kind ?? 'same';
    });
    return { runs: runsOf([...line], kinds, style, measurer), rtl: false };
  });
}

function spaced(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.map((piece, index) => {
    const last = pieces[index - 1];
    const touches = last?.kind === 'removed' && piece.kind === 'added';
    const isParted = !touches || /\s$/.test(last.text) || /^\s/.test(piece.text);
    return isParted ? piece : { ...piece, text: ` ${piece.text}` };
  });
}

function runsOf(
  letters: readonly string[],
  kinds: readonly TextPiece['kind'][],
  style: TextStyle,
  measurer: TextMeasurer,
): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < letters.length; ) {
    const kind = kinds[from] ?? 'same';
    let to = from + 1;
    while (to < letters.length && kinds[to] === kind) to++;
    const text = letters.slice(from, to).join('').trim();
    if (text !== '') {
      const width = measurer.width(text, style);
      const upTo = letters.slice(0, to).join('').trimEnd();
      runs.push({ kind, text, x: measurer.width(upTo, style) - width, width });
    }
    from = to;
  }
  return runs;
}

/** First what was, then what is. */
function blocks(
  pieces: readonly TextPiece[],
  style: TextStyle,
  width: number,
  measurer: TextMeasurer,
): ToldLine[] {
  const sides = pieces.every(({ kind }) => kind === pieces[0]?.kind)
    ? [{ kind: pieces[0]?.kind ?? 'same', text: pieces.map(({ text }) => text).join('') }]
    : (['removed', 'added'] as const).map((kind) => ({
        kind,
        text: pieces
          .filter((piece) => piece.kind === kind || piece.kind === 'same')
          .map(({ text }) => text)
          .join(''),
      }));
  return sides.flatMap(({ kind, text }) =>
    measurer.lines(text, style, width).map((line) => ({
      runs: [{ kind, text: line.trim(), x: 0, width: measurer.width(line.trim(), style) }],
      rtl: isRightToLeft(text),
    })),
  );
}
