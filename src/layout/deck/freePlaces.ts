// Nodes of free canvases on slides: how large they are with text of slides, and how they are spread over the slide.
import {
  type Box,
  bottom,
  centre,
  clamp,
  grow,
  overlaps,
  right,
  type Size,
  union,
} from '../../base/geometry';
import { typeScale } from '../../ui/tokens';
import { boxAround } from '../freeGraph';
import type { TextMeasurer } from '../textMeasurer';
import { deckLines, deckWidth, type FittedText, fitText, lineOf } from './deckText';
import { smallestText } from './page';

/** Distances inside a node. */
export const deckNodeAnatomy = { x: 10, y: 7, icon: 18, gap: 8 } as const;

const least = 96;
const most = 176;
const mostLines = 4;

export interface DeckNode extends Size {
  label: FittedText;
  note: FittedText;
}

/** `size` is the label's, in points; the note is as small as text gets. */
export function deckNode(
  measurer: TextMeasurer,
  label: string,
  note: string,
  size: number,
): DeckNode {
  const { x, y, icon, gap } = deckNodeAnatomy;
  const chrome = 2 * x + icon + gap;
  const font = { size, bold: true };
  const words = fitText(measurer, label, font, most, mostLines);
  const below = fitText(measurer, note, { size: smallestText }, most, 2);
  const lines = deckLines(measurer, words.text, font, most);
  const widest = Math.max(
    ...lines.map((line) => deckWidth(measurer, line, font)),
    ...deckLines(measurer, below.text, { size: smallestText }, most).map((line) =>
      deckWidth(measurer, line, { size: smallestText }),
    ),
  );
  return {
    label: words,
    note: below,
    width: Math.max(least, chrome + Math.min(most, Math.ceil(widest) + 4)),
    height: Math.ceil(
      lines.length * lineOf(size) + (note === '' ? 0 : below.lines * lineOf(smallestText)) + 2 * y,
    ),
  };
}

/** Says of every text how much room it takes in points on a slide, to those who lay out free canvases. */
export function slideMeasurer(measurer: TextMeasurer, size: number): TextMeasurer {
  const font = { size };
  return {
    height: (text, _, width) => deckLines(measurer, text, font, width).length * lineOf(size),
    lines: (text, _, width) => deckLines(measurer, text, font, width),
    width: (text) => deckWidth(measurer, text, font),
  };
}

/** By how much slides enlarge what screens show. */
export const slideScale = (smallestText * 96) / 72 / typeScale.caption.size;

export interface Spread {
  boxes: ReadonlyMap<string, Box>;
  fits: boolean;
}

/**
 * Distances between middles grow to fill the field, or shrink as far as nodes stay apart; sizes stay. What does not fit
 * lies at the field's rim.
 */
export function spread(
  boxes: ReadonlyMap<string, Box>,
  field: Box,
  { closest, widest, apart }: { closest: number; widest: number; apart: number },
): Spread {
  const factors: number[] = [];
  for (let factor = widest; factor >= closest - 0.001; factor -= 0.05) factors.push(factor);
  const scaled = (x: number, y: number) =>
    new Map(
      [...boxes].map(([id, box]) => {
        const { x: cx, y: cy } = centre(box);
        return [id, boxAround({ x: cx * x, y: cy * y }, box)];
      }),
    );
  const x = factors.find((factor) => union([...scaled(factor, 1).values()]).width <= field.width);
  const y = factors.find((factor) => union([...scaled(1, factor).values()]).height <= field.height);
  if (x === undefined || y === undefined) return { boxes: within(boxes, field), fits: false };
  const found = scaled(x, y);
  const bounds = union([...found.values()]);
  const shift = {
    x: field.x + (field.width - bounds.width) / 2 - bounds.x,
    y: field.y + (field.height - bounds.height) / 2 - bounds.y,
  };
  const placed = new Map(
    [...found].map(([id, box]) => [id, { ...box, x: box.x + shift.x, y: box.y + shift.y }]),
  );
  return { boxes: placed, fits: areApart([...placed.values()], apart) };
}

function within(boxes: ReadonlyMap<string, Box>, field: Box): ReadonlyMap<string, Box> {
  return new Map(
    [...boxes].map(([id, box]) => {
      const x = clamp(box.x, field.x, right(field) - box.width);
      const y = clamp(box.y, field.y, bottom(field) - box.height);
      return [id, { ...box, x, y }];
    }),
  );
}

function areApart(boxes: readonly Box[], by: number): boolean {
  return boxes.every((box, index) => {
    const wide = grow(box, by);
    return boxes.slice(index + 1).every((other) => !overlaps(wide, other));
  });
}
