// Where everything of a persona sheet stands: a 16:9 page with a column for the person and three for blocks. The screen
// and every picture read it, so a sheet that fits while it is typed fits on the slide.
import type { Box, Size } from '../base/geometry';
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import { evidenceLabel } from '../document/evidenceWords';
import type { PersonaBlock, PersonaDocument, PersonaRating } from '../document/persona';
import { isRatedBlock, type PersonaBlockKind } from '../document/sheetVocabulary';
import { typeScale } from '../ui/tokens';
import type { TextMeasurer } from './textMeasurer';

const page: Size = { width: 1200, height: 675 };

/** Lengths of the sheet, in CSS pixels. */
export const sheet = {
  page,
  margin: 24,
  gap: 12,
  side: 240,
  column: 292,
  padding: 12,
  /** The icon of a block, and how far its title stands from it. */
  icon: 26,
  /** What a block's head is higher than its title, the distance to what follows included. */
  heading: 12,
  bullet: 14,
  line: typeScale.card.line,
  /** Of a row of dots: what it is higher than its label, where the label begins and what lies beside it. */
  row: { more: 6, channel: 24, dots: 96 },
  /** Of a trait: the slider below its two ends, and the distance between these. */
  trait: { slider: 22, gap: 8 },
  quotePadding: 14,
  quoteIndent: 48,
  portrait: 112,
} as const;

/** One line of a block as typed; `top` is from the block's top. */
export interface SheetLine {
  text: string;
  top: number;
}

export interface PlacedRow {
  id: Id;
  rating: PersonaRating;
  top: number;
  height: number;
}

export interface PlacedBlock {
  id: Id;
  block: PersonaBlock;
  box: Box;
  /** Room of the title's text, which wraps beside what the block rests on. */
  title: Size;
  rows: PlacedRow[];
  /** Where the text begins, from the block's top, and how high it is; null when a rated block has no text. */
  text: { top: number; height: number } | null;
  lines: SheetLine[];
}

export interface PersonaSheet {
  size: Size;
  quote: Box | null;
  blocks: PlacedBlock[];
  /** Lines of text that do not fit the page; 0 when all do. */
  overBy: number;
}

export interface SheetNeeds {
  /** Height of the person's column from the page's top, margin included. */
  identity?: number;
  /** Room for a quote and for text under rows even where there is none yet, and for a block's buttons. */
  editing?: boolean;
}

const left = sheet.margin + sheet.side + sheet.gap;
const textWidth = sheet.column - 2 * sheet.padding - sheet.bullet;

export function layoutPersonaSheet(
  document: PersonaDocument,
  measurer: TextMeasurer,
  { identity = 0, editing = false }: SheetNeeds = {},
): PersonaSheet {
  const quote = quoteBox(document.quote ?? '', measurer, editing);
  const start = quote ? quote.y + quote.height + sheet.gap : sheet.margin;
  const ends = [start, start, start];
  // Buttons take room on screen, yet every block stands in the column it has in pictures.
  const filled = [0, 0, 0];
  const ratings = inOrder(document.ratings ?? {});
  const blocks = inOrder(document.blocks).map(([id, block]): PlacedBlock => {
    const column = filled.indexOf(Math.min(...filled));
    const own = ratings.filter(([, { blockId }]) => blockId === id);
    const inside = blockInside(block, own, measurer, editing);
    const pictured = editing ? blockInside(block, own, measurer, false).height : inside.height;
    const y = ends[column] ?? start;
    ends[column] = y + inside.height + sheet.gap;
    filled[column] = (filled[column] ?? 0) + pictured + sheet.gap;
    const x = left + column * (sheet.column + sheet.gap);
    const box = { x, y, width: sheet.column, height: inside.height };
    const { title, rows, text, lines } = inside;
    return { id, block, box, title, rows, text, lines };
  });
  const end = Math.max(identity, ...ends.map((y) => y - sheet.gap + sheet.margin));
  return {
    size: { width: page.width, height: Math.max(page.height, end) },
    quote,
    blocks,
    overBy: Math.ceil(Math.max(0, end - page.height) / sheet.line),
  };
}

/** Width of the text of a row's label, or of one of the two ends of a trait. */
export function labelWidth(kind: PersonaBlockKind): number {
  const inner = sheet.column - 2 * sheet.padding;
  if (kind === 'traits') return (inner - sheet.trait.gap) / 2;
  return inner - sheet.row.dots - (kind === 'channel-use' ? sheet.row.channel : 0);
}

function rowHeight(kind: PersonaBlockKind, rating: PersonaRating, measurer: TextMeasurer): number {
  const style = kind === 'traits' ? 'ui' : 'card';
  const high = (text: string) => measurer.height(text, style, labelWidth(kind));
  if (kind !== 'traits') return high(rating.label) + sheet.row.more;
  return Math.max(high(rating.label), high(rating.opposite ?? '')) + sheet.trait.slider;
}

function quoteBox(quote: string, measurer: TextMeasurer, editing: boolean): Box | null {
  if (quote.trim() === '' && !editing) return null;
  const width = page.width - left - sheet.margin;
  const inner = width - sheet.quoteIndent - sheet.quotePadding;
  const height = measurer.height(quote, 'quote', inner) + 2 * sheet.quotePadding;
  return { x: left, y: sheet.margin, width, height };
}

const addRow = 26;

/** What a block rests on, as its head says it: words, or words that open more beside a menu. */
const note = { most: 124, gap: 4 } as const;
const button = { most: 128, padding: 8, none: 'Evidence', menu: 19 } as const;

function titleSize(
  { title, evidence }: PersonaBlock,
  measurer: TextMeasurer,
  editing: boolean,
): Size {
  const room = sheet.column - 2 * sheet.padding - sheet.icon;
  const said = evidence ? evidenceLabel(evidence) : editing ? button.none : '';
  const long = measurer.width(said, 'caption');
  const taken = editing
    ? Math.min(button.most, long + button.padding) + button.menu
    : Math.min(note.most, said === '' ? 0 : long + note.gap);
  const width = Math.floor(room - taken);
  return { width, height: measurer.height(title, 'stage', width) };
}

function blockInside(
  block: PersonaBlock,
  ratings: (readonly [Id, PersonaRating])[],
  measurer: TextMeasurer,
  editing: boolean,
) {
  const title = titleSize(block, measurer, editing);
  let top = sheet.padding + title.height + sheet.heading;
  const isRated = isRatedBlock(block.kind);
  const rows = ratings.map(([id, rating]): PlacedRow => {
    const row = { id, rating, top, height: rowHeight(block.kind, rating, measurer) };
    top += row.height;
    return row;
  });
  // The button that adds a row.
  if (isRated && editing) top += addRow;
  if (isRated && block.text.trim() === '') {
    return { title, rows, text: null, lines: [], height: top + sheet.padding };
  }
  const from = top;
  const lines = block.text.split('\n').map((text): SheetLine => {
    const line = { text, top };
    top += measurer.height(text, 'card', textWidth);
    return line;
  });
  const text = { top: from, height: top - from };
  return { title, rows, text, lines, height: top + sheet.padding };
}
