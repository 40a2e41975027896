// The colours of decks and the short forms in which slides are written.
import type { Box } from '../../base/geometry';
import { smallestText } from '../../layout/deck/page';
import { themes } from '../../ui/tokens';
import type { Paragraph, TextBlock, TextObject } from './slide';

/** Slides stand on white, as most templates do. */
export const deckPalette = themes.light;
export const ink = deckPalette.neutrals;

export const noInset = { left: 0, top: 0, right: 0, bottom: 0 };

export function paragraph(text: string, look: Partial<Omit<Paragraph, 'text'>> = {}): Paragraph {
  return { text, size: smallestText, color: ink.text1, ...look };
}

export function textBlock(
  paragraphs: readonly Paragraph[],
  look: Partial<Omit<TextBlock, 'paragraphs'>> = {},
): TextBlock {
  return { paragraphs, anchor: 'top', inset: noInset, ...look };
}

export function textObject(
  name: string,
  { x, y, width, height }: Box,
  paragraphs: readonly Paragraph[],
  look: Partial<Omit<TextBlock, 'paragraphs'>> = {},
): TextObject {
  return { kind: 'text', name, x, y, width, height, text: textBlock(paragraphs, look) };
}
