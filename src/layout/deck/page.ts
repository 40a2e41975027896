// The pages of a deck and the places that are the same on all of them. Units are CSS pixels: 96 are an inch.
import type { Box, Size } from '../../base/geometry';

export type DeckRatio = '16:9' | '4:3';

export interface DeckPage {
  size: Size;
  title: Box;
  /** Beside the title, at its right: who travels. */
  legend: Box;
  /** Under the title: how far along the journey the slide is. */
  progress: Box;
  body: Box;
  footer: Box;
  number: Box;
}

/** Inches of PowerPoint as pixels: margins of 0.4, the lanes' column of 1.45. */
export const deckSizes = {
  margin: 38,
  laneColumn: 139,
  /** A step is at least this wide: 1.75 inches. */
  stepLeast: 168,
  cellPadding: 8,
  /** Above and below the cards of a lane. */
  lanePadding: 5,
  cardGap: 7,
  /** Between cards that stand side by side: room for an arrow. */
  besideGap: 14,
  cardPaddingX: 9,
  cardPaddingY: 5,
  /** The icon of a channel, with the gap after it. */
  icon: 18,
  iconGap: 6,
  /** The narrowest card beside another one in the same cell. */
  cardLeast: 196,
  laneGap: 4,
  laneLeast: 40,
  emotionLeast: 96,
  emotionMost: 200,
  /** Row of a blueprint's line, with its name. */
  lineRow: 22,
} as const;

/** No text of a deck is smaller, in points. */
export const smallestText = 12;

export function deckPage(ratio: DeckRatio): DeckPage {
  const { margin } = deckSizes;
  const size = { width: ratio === '16:9' ? 1280 : 960, height: 720 };
  const width = size.width - 2 * margin;
  const legend = Math.round(width * 0.36);
  return {
    size,
    title: { x: margin, y: 22, width: width - legend - 16, height: 46 },
    legend: { x: margin + width - legend, y: 32, width: legend, height: 26 },
    progress: { x: margin, y: 72, width, height: 4 },
    body: { x: margin, y: 88, width, height: 590 },
    footer: { x: margin, y: 686, width: width - 120, height: 24 },
    number: { x: margin + width - 100, y: 686, width: 100, height: 24 },
  };
}
