// The cards of one lane on one slide, measured from the lane's own top. A lane that is higher than a slide goes on on
// the next: whole cards, never a part of one.
import type { Box } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Card, LaneState, MapPersona } from '../../document/grid';
import { pictureRatioOf } from '../cardAnatomy';
import { metaOf } from '../cardMeta';
import type { TextMeasurer } from '../textMeasurer';
import { deckWidth, fitText, lineOf } from './deckText';
import { deckSizes, smallestText } from './page';

export interface DeckColumn {
  stepId: Id;
  x: number;
  width: number;
}

export interface DeckCard extends Box {
  id: Id;
  /** Columns of the slide that it covers. */
  first: number;
  last: number;
  /** As it fits. */
  text: string;
  shortened: boolean;
  meta: string;
  /** Height of its picture, at the top; 0 without one. */
  picture: number;
}

export interface LanePiece {
  cards: DeckCard[];
  height: number;
}

/** A card of the lane with the columns of the slide that it covers. */
export interface LaneCard {
  id: Id;
  card: Card;
  first: number;
  last: number;
}

interface CardLook {
  measurer: TextMeasurer;
  personas: Readonly<Record<Id, MapPersona>>;
  /** Points. */
  size: number;
  state: LaneState;
}

const mostLines: Record<LaneState, number> = { open: 7, compact: 1, strip: 1 };
const mostPicture = 140;

/** `cards` in the lane's order, `most` the height of a slide's lanes. */
export function placeCards(
  cards: readonly LaneCard[],
  columns: readonly DeckColumn[],
  most: number,
  look: CardLook,
): LanePiece[] {
  const { lanePadding, cardGap } = deckSizes;
  const room = most - 2 * lanePadding;
  const spanning = cards.filter(({ first, last }) => last > first);
  const rows = columns.map((column, index) =>
    cellRows(
      cards.filter(({ first, last }) => first === index && last === index),
      column,
      look,
    ),
  );
  const tracks = tracksOf(spanning.map((item) => sized(item, spanBox(item, columns), look)));
  level(rows, spanning.length);
  const pieces: LanePiece[] = [];
  let track = 0;
  const nextRow = columns.map(() => 0);
  do {
    const placed: DeckCard[] = [];
    let top = 0;
    for (let next = tracks[track]; next; next = tracks[++track]) {
      if (top > 0 && top + next.height > room) break;
      placed.push(...next.cards.map((card) => ({ ...card, y: card.y + top + lanePadding })));
      top += next.height + cardGap;
    }
    let end = Math.max(0, top - cardGap);
    if (track >= tracks.length) {
      columns.forEach((_, index) => {
        // A spanning card of another column leaves this one free, but level tops read better.
        let y = top;
        for (let row = rows[index]?.[nextRow[index] ?? 0]; row; ) {
          if (y > 0 && y + row.height > room) break;
          placed.push(...row.cards.map((card) => ({ ...card, y: y + lanePadding })));
          end = Math.max(end, y + row.height);
          y += row.height + cardGap;
          nextRow[index] = (nextRow[index] ?? 0) + 1;
          row = rows[index]?.[nextRow[index] ?? 0];
        }
      });
    }
    pieces.push({ cards: placed, height: end + 2 * lanePadding });
  } while (track < tracks.length || rows.some((own, index) => (nextRow[index] ?? 0) < own.length));
  return pieces;
}

/** Single rows are equally high across the steps: a lane reads as one line. */
function level(rows: readonly Row[][], spanning: number): void {
  if (spanning > 0 || rows.some((own) => own.length > 1)) return;
  const height = Math.max(0, ...rows.flatMap((own) => own.map((row) => row.height)));
  for (const row of rows.flat()) {
    row.height = height;
    row.cards = row.cards.map((card) => ({ ...card, height }));
  }
}

interface Row {
  cards: DeckCard[];
  height: number;
}

/** Wide cells hold cards side by side; cards of one row are equally high. */
function cellRows(cards: readonly LaneCard[], column: DeckColumn, look: CardLook): Row[] {
  const { cellPadding, besideGap, cardLeast } = deckSizes;
  const width = column.width - 2 * cellPadding;
  const fitting = Math.max(1, Math.floor((width + besideGap) / (cardLeast + besideGap)));
  const abreast = Math.min(fitting, cards.length);
  const each = (width - (abreast - 1) * besideGap) / Math.max(1, abreast);
  const rows: Row[] = [];
  for (let start = 0; start < cards.length; start += abreast) {
    const own = cards.slice(start, start + abreast).map((item, index) => {
      const x = column.x + cellPadding + index * (each + besideGap);
      return sized(item, { x, y: 0, width: each, height: 0 }, look);
    });
    const height = Math.max(...own.map((card) => card.height));
    rows.push({ cards: own.map((card) => ({ ...card, height })), height });
  }
  return rows;
}

function spanBox({ first, last }: LaneCard, columns: readonly DeckColumn[]): Box {
  const { cellPadding } = deckSizes;
  const start = columns[first]?.x ?? 0;
  const end = columns[last];
  const width = (end ? end.x + end.width : start) - start - 2 * cellPadding;
  return { x: start + cellPadding, y: 0, width, height: 0 };
}

/** Cards that do not overlap share a track. */
function tracksOf(cards: readonly DeckCard[]): Row[] {
  const tracks: Row[] = [];
  for (const card of cards) {
    const free = tracks.find((track) =>
      track.cards.every(({ first, last }) => last < card.first || first > card.last),
    );
    if (free) {
      free.cards.push(card);
      free.height = Math.max(free.height, card.height);
    } else {
      tracks.push({ cards: [card], height: card.height });
    }
  }
  return tracks;
}

function sized({ id, card, first, last }: LaneCard, box: Box, look: CardLook): DeckCard {
  const { measurer, size, state, personas } = look;
  const { cardPaddingX, cardPaddingY } = deckSizes;
  const lead = hasIcon(card) ? deckSizes.icon + deckSizes.iconGap : 0;
  const inner = box.width - 2 * cardPaddingX - lead;
  const fitted = fitText(measurer, card.text, { size }, inner, mostLines[state]);
  const meta = state === 'open' ? metaText(card, personas, inner, measurer) : '';
  const picture =
    state === 'open' && card.assetId !== undefined
      ? Math.min(mostPicture, Math.round(box.width * pictureRatioOf(card)))
      : 0;
  const height =
    picture +
    2 * cardPaddingY +
    Math.max(fitted.lines, 1) * lineOf(size) +
    (meta === '' ? 0 : lineOf(smallestText));
  return { id, ...box, height: Math.ceil(height), first, last, ...shown(fitted), meta, picture };
}

function shown({ text, shortened }: { text: string; shortened: boolean }) {
  return { text, shortened };
}

/** Touchpoints show their channel. */
export function hasIcon({ type, channel }: Card): boolean {
  return type === 'touchpoint' && channel !== undefined;
}

const filled = '●';
const empty = '○';

/** One line of what a card says besides; tags, evidence and what does not fit stand in the notes. */
function metaText(
  card: Card,
  personas: CardLook['personas'],
  width: number,
  measurer: TextMeasurer,
): string {
  let line = '';
  for (const item of metaOf(card, personas)) {
    if (item.kind === 'tag' || item.kind === 'evidence') continue;
    const word =
      item.kind === 'severity'
        ? filled.repeat(Math.round(item.value)) + empty.repeat(5 - Math.round(item.value))
        : item.kind === 'persona'
          ? item.name
          : item.label;
    const longer = line === '' ? word : `${line} · ${word}`;
    if (word !== '' && deckWidth(measurer, longer, { size: smallestText }) <= width) line = longer;
  }
  return line;
}
