// How text breaks: passed into layout and scene, so that screen, slides and tests agree on every line.
import type { typeScale } from '../ui/tokens';

/** Font, size and line height belong to the style. */
export type TextStyle = keyof typeof typeScale;

export interface TextMeasurer {
  /** Height in map units of the text wrapped to `width`; an empty text is one line high. */
  height(text: string, style: TextStyle, width: number): number;
  /** The text as it breaks at `width`. */
  lines(text: string, style: TextStyle, width: number): string[];
  /** Width of the text on one line. */
  width(text: string, style: TextStyle): number;
}
