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
  { body }: DeckPage,
  top: number,
): SheetBlock[][] {
  const { side, gap, column } = sheetSizes;
  const width = body.width - side - gap;
  const count = Math.max(1, Math.floor((width + gap) / (column + gap)));
  const each = (width - (count - 1) * gap) / count;
  const bottom = body.y + body.height;
  const pages: SheetBlock[][] = [[]];
  let ends = Array.from({ length: count }, () => top);
  for (const [id, block] of inOrder(document.blocks)) {
    const own = inOrder(
      Object.fromEntries(
        Object.entries(document.ratings ?? {}).filter(([, { blockId }]) => blockId === id),
      ),
    ).map(([, rating]) => rating);
    if (block.text.trim() === '' && own.length === 0) continue;
    let at = ends.indexOf(Math.min(...ends));
    let sized = blockOf(block, own, each, bottom - (ends[at] ?? top), measurer);
    if (sized.height > bottom - (ends[at] ?? top) || sized.shortened) {
      // Another slide shows it whole.
      if ((pages.at(-1)?.length ?? 0) > 0) {
        pages.push([]);
        ends = ends.map(() => body.y);
        at = 0;
      }
      sized = blockOf(block, own, each, bottom - (ends[at] ?? body.y), measurer);
    }
    const x = body.x + side + gap + at * (each + gap);
    pages.at(-1)?.push({ id, block, ratings: own, x, y: ends[at] ?? top, width: each, ...sized });
    ends[at] = (ends[at] ?? top) + sized.height + gap;
  }
  return pages;
}

function blockOf(
  block: PersonaBlock,
  ratings: readonly PersonaRating[],
  width: number,
  room: number,
  measurer: TextMeasurer,
): { lines: string[]; shortened: boolean; height: number } {
  const { padding, heading, bullet, trait, row } = sheetSizes;
  const inner = width - 2 * padding - bullet;
  let height = 2 * padding + heading + ratings.length * (block.kind === 'traits' ? trait : row);
  const lines: string[] = [];
  let shortened = false;
  for (const text of block.text.split('\n').filter((line) => line.trim() !== '')) {
    const left = Math.floor((room - height) / lineOf(smallestText));
    if (left < 1) {
      shortened = true;
      continue;
    }
    const fitted = fitText(measurer, text, { size: smallestText }, inner, Math.min(left, 12));
    lines.push(fitted.text);
    shortened ||= fitted.shortened;
    height += fitted.lines * lineOf(smallestText) + 2;
  }
  return { lines, shortened, height: Math.ceil(height) };
}
