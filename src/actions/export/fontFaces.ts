// The page's font as data, for pictures that cannot reach the page: SVG files, and elements drawn through one.

import cyrillicExt from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greekExt from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import ranges from '@fontsource-variable/inter/unicode.json';
import { base64 } from './pictures';

/** Later ones win where ranges overlap, as in the font's own stylesheet. */
const subsets = [
  { url: cyrillicExt, range: ranges['cyrillic-ext'] },
  { url: cyrillic, range: ranges.cyrillic },
  { url: greekExt, range: ranges['greek-ext'] },
  { url: greek, range: ranges.greek },
  { url: vietnamese, range: ranges.vietnamese },
  { url: latinExt, range: ranges['latin-ext'] },
  { url: latin, range: ranges.latin },
];

export const noFontNote = 'The font is not inside. Other computers may show another one.';

/** CSS with the subsets the texts need; null when they cannot be read. */
export async function fontFaces(texts: readonly string[]): Promise<string | null> {
  const letters = new Set<number>();
  for (const text of texts) for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
  const faces: string[] = [];
  for (const { url, range } of subsets) {
    if (!covers(range, letters)) continue;
    const font = await fetch(url).then(
      (response) => (response.ok ? response.blob() : null),
      () => null,
    );
    if (!font) return null;
    faces.push(
      `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${await base64(font)}) format('woff2');unicode-range:${range}}`,
    );
  }
  return faces.join('\n');
}

/** `range` as in CSS: `U+0000-00FF,U+0131`. */
function covers(range: string, letters: ReadonlySet<number>): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const first = Number.parseInt(from, 16);
    const last = Number.parseInt(to, 16);
    for (const letter of letters) if (letter >= first && letter <= last) return true;
    return false;
  });
}
