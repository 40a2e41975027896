// The screen's text measurer: line breaks by arithmetic over widths that the browser's own font engine gave.
// Layout, scene and exports only know the `TextMeasurer` interface.
import {
  clearCache,
  layout,
  layoutWithLines,
  measureNaturalWidth,
  type PreparedTextWithSegments,
  prepareWithSegments,
} from '@chenglou/pretext';
import type { TextMeasurer, TextStyle } from '../layout/textMeasurer';
import { fontFamily, typeScale } from '../ui/tokens';

/** Beyond this many different texts the cache starts anew: maps hold at most a few thousand. */
const cacheLimit = 20_000;

const prepared = new Map<string, PreparedTextWithSegments>();

/** A new one each time: layout remembers heights per measurer, so a new one also forgets them. */
export function createTextMeasurer(): TextMeasurer {
  return {
    height(text, style, width) {
      const line = typeScale[style].line;
      if (text === '') return line;
      return Math.max(line, layout(prepare(text, style), width, line).height);
    },
    lines(text, style, width) {
      if (text === '') return [''];
      const { lines } = layoutWithLines(prepare(text, style), width, typeScale[style].line);
      return lines.map((line) => line.text.replace(/\n$/, ''));
    },
    width(text, style) {
      return text === '' ? 0 : measureNaturalWidth(prepare(text, style));
    },
  };
}

/** The shorthand that both the canvas and the cards' CSS use. */
export function fontOf(style: TextStyle): string {
  return `${typeScale[style].weight} ${typeScale[style].size}px ${fontFamily}`;
}

/**
 * Resolves when the bundled font can be measured; `changed` is called with a new measurer whenever another
 * subset of it (Greek, Vietnamese…) has arrived, because widths measured before are then wrong.
 */
export async function watchFonts(
  fonts: FontFaceSet,
  changed: (measurer: TextMeasurer) => void,
): Promise<() => void> {
  await Promise.all([fonts.load(fontOf('card')), fonts.load(fontOf('step'))]);
  const forget = () => {
    prepared.clear();
    clearCache();
    changed(createTextMeasurer());
  };
  fonts.addEventListener('loadingdone', forget);
  return () => fonts.removeEventListener('loadingdone', forget);
}

function prepare(text: string, style: TextStyle): PreparedTextWithSegments {
  const key = `${style}\n${text}`;
  const known = prepared.get(key);
  if (known) return known;
  if (prepared.size >= cacheLimit) prepared.clear();
  const fresh = prepareWithSegments(text, fontOf(style), { whiteSpace: 'pre-wrap' });
  prepared.set(key, fresh);
  return fresh;
}
