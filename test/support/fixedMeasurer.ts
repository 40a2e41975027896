// Text measuring with fixed metrics, for tests in Node: every character is half its font size wide.
import type { TextMeasurer, TextStyle } from '../../src/layout/textMeasurer';
import { typeScale } from '../../src/ui/tokens';

export const fixedMeasurer: TextMeasurer = {
  height: (text, style, width) => linesOf(text, style, width).length * typeScale[style].line,
  lines: linesOf,
  width: widthOf,
};

function widthOf(text: string, style: TextStyle): number {
  return [...text].length * typeScale[style].size * 0.5;
}

function linesOf(text: string, style: TextStyle, width: number): string[] {
  const fits = Math.max(1, Math.floor(width / (typeScale[style].size * 0.5)));
  return text.split('\n').flatMap((paragraph) => wrap(paragraph, fits));
}

function wrap(paragraph: string, fits: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= fits) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const letters = [...word];
    while (letters.length > fits) lines.push(letters.splice(0, fits).join(''));
    line = letters.join('');
  }
  return [...lines, line];
}
