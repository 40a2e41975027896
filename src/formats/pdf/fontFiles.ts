// The font files that PDF files embed, each fetched when a text first needs it. `scripts/pdf-fonts.py` makes them from
// the screen's own font, cut into the same parts.
import ranges from '@fontsource-variable/inter/unicode.json';
import cyrillic400 from './fonts/inter-cyrillic-400.ttf?url';
import cyrillic600 from './fonts/inter-cyrillic-600.ttf?url';
import cyrillicExt400 from './fonts/inter-cyrillic-ext-400.ttf?url';
import cyrillicExt600 from './fonts/inter-cyrillic-ext-600.ttf?url';
import greek400 from './fonts/inter-greek-400.ttf?url';
import greek600 from './fonts/inter-greek-600.ttf?url';
import greekExt400 from './fonts/inter-greek-ext-400.ttf?url';
import greekExt600 from './fonts/inter-greek-ext-600.ttf?url';
import latin400 from './fonts/inter-latin-400.ttf?url';
import latin600 from './fonts/inter-latin-600.ttf?url';
import latinExt400 from './fonts/inter-latin-ext-400.ttf?url';
import latinExt600 from './fonts/inter-latin-ext-600.ttf?url';
import signs400 from './fonts/inter-signs-400.ttf?url';
import signs600 from './fonts/inter-signs-600.ttf?url';
import vietnamese400 from './fonts/inter-vietnamese-400.ttf?url';
import vietnamese600 from './fonts/inter-vietnamese-600.ttf?url';

export type Weight = 400 | 600;

export interface FontPart {
  files: Record<Weight, string>;
  covers(letter: number): boolean;
}

/** Earlier ones win where ranges overlap, as on screen. */
export const fontParts: readonly FontPart[] = [
  part({ 400: latin400, 600: latin600 }, ranges.latin),
  part({ 400: latinExt400, 600: latinExt600 }, ranges['latin-ext']),
  part({ 400: vietnamese400, 600: vietnamese600 }, ranges.vietnamese),
  part({ 400: greek400, 600: greek600 }, ranges.greek),
  part({ 400: greekExt400, 600: greekExt600 }, ranges['greek-ext']),
  part({ 400: cyrillic400, 600: cyrillic600 }, ranges.cyrillic),
  part({ 400: cyrillicExt400, 600: cyrillicExt600 }, ranges['cyrillic-ext']),
  // Of the complete Inter: arrows, ticks and other signs that the screen takes from the system.
  part({ 400: signs400, 600: signs600 }, 'U+2000-27BF,U+2900-2BFF,U+1F100-1F1FF'),
];

/** `range` as in CSS: `U+0000-00FF,U+0131`. */
function part(files: FontPart['files'], range: string): FontPart {
  const spans = range.split(',').map((text) => {
    const [from = '', to = from] = text.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return {
    files,
    covers: (letter) => spans.some(([first, last]) => letter >= first && letter <= last),
  };
}
