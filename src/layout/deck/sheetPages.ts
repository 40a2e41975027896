// The blocks of a persona on slides: in columns beside who it is, each where there is most room. What no slide has room
// for goes on the next.
import type { Box } from '../../base/geometry';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import type { PersonaBlock, PersonaDocument, PersonaRating } from '../../document/persona';
import type { TextMeasurer } from '../textMeasurer';
import { fitText, lineOf } from './deckText';
import { type DeckPage, smallestText } from './page';

export interface SheetBlock extends Box {
  id: Id;
  block: PersonaBlock;
  ratings: PersonaRating[];
  /** Of the text, in points. */
  size: number;
  /** Of the text, as they fit. */
  lines: string[];
  /** Whether something of it is left to the notes. */
  shortened: boolean;
}

export const sheetSizes = {
  side: 264,
  gap: 12,
  padding: 12,
  heading: 28,
  row: 24,
  trait: 46,
  bullet: 16,
  column: 230,
} as const;

/** `top` is what the quote leaves, on the first slide. */
export function sheetPages(
  document: PersonaDocument,
  measurer: TextMeasurer,
  page: DeckPage,
  top: number,
): SheetBlock[][] {
  // Larger when all of it fits on one slide, and in another order rather than on another slide.
  const tries = [
    [14, false],
    [14, true],
    [smallestText, false],
    [smallestText, true],
  ] as const;
  for (const [size, packed] of tries) {
    const pages = sized(document, measurer, page, top, size, packed);
    if (pages.length === 1 && pages.flat().every(({ shortened }) => !shortened)) return pages;
  }
  return sized(document, measurer, page, top, smallestText, false);
}

interface Filled {
  id: Id;
  block: PersonaBlock;
  ratings: PersonaRating[];
}

function filledBlocks({ blocks, ratings = {} }: PersonaDocument): Filled[] {
  return inOrder(blocks).flatMap(([id, block]): Filled[] => {
    const own = inOrder(ratings).flatMap(([, rating]) => (rating.blockId === id ? [rating] : []));
    return block.text.trim() === '' && own.length === 0 ? [] : [{ id, block, ratings: own }];
  });
}

function sized(
  document: PersonaDocument,
  measurer: TextMeasurer,
  { body }: DeckPage,
  top: number,
  size: number,
  packed: boolean,
): SheetBlock[][] {
  const { side, gap, column } = sheetSizes;
  const width = body.width - side - gap;
  const count = Math.max(1, Math.floor((width + gap) / (column + gap)));
  const each = (width - (count - 1) * gap) / count;
  const bottom = body.y + body.height;
  const pages: SheetBlock[][] = [[]];
  let ends = Array.from({ length: count }, () => top);
  const height = ({ block, ratings }: Filled) =>
    blockOf(block, ratings, each, body.height, measurer, size).height;
  const blocks = filledBlocks(document);
  // The highest first leaves the least room unused.
  if (packed) blocks.sort((a, b) => height(b) - height(a));
  for (const { id, block, ratings: own } of blocks) {
    let at = ends.indexOf(Math.min(...ends));
    let found = blockOf(block, own, each, bottom - (ends[at] ?? top), measurer, size);
    if (found.height > bottom - (ends[at] ?? top) || found.shortened) {
      // Another slide shows it whole.
      if ((pages.at(-1)?.length ?? 0) > 0) {
        pages.push([]);
        ends = ends.map(() => body.y);
        at = 0;
      }
      found = blockOf(block, own, each, bottom - (ends[at] ?? body.y), measurer, size);
    }
    const x = body.x + side + gap + at * (each + gap);
    pages
      .at(-1)
      ?.push({ id, block, ratings: own, x, y: ends[at] ?? top, width: each, size, ...found });
    ends[at] = (ends[at] ?? top) + found.height + gap;
  }
  return pages;
}

function blockOf(
  block: PersonaBlock,
  ratings: readonly PersonaRating[],
  width: number,
  room: number,
  measurer: TextMeasurer,
  size: number,
): { lines: string[]; shortened: boolean; height: number } {
  const { padding, heading, bullet, trait, row } = sheetSizes;
  const inner = width - 2 * padding - bullet;
  let height = 2 * padding + heading + ratings.length * (block.kind === 'traits' ? trait : row);
  const lines: string[] = [];
  let shortened = false;
  for (const text of block.text.split('\n').filter((line) => line.trim() !== '')) {
    const left = Math.floor((room - height) / lineOf(size));
    if (left < 1) {
      shortened = true;
      continue;
    }
    const fitted = fitText(measurer, text, { size }, inner, Math.min(left, 12));
    lines.push(fitted.text);
    shortened ||= fitted.shortened;
    height += fitted.lines * lineOf(size) + 2;
  }
  return { lines, shortened, height: Math.ceil(height) };
}
