// The stages of a map as slides: steps side by side, lanes below each other, cards in their cells. Text as large as lets
// every stage keep to one slide, else the smallest there is, on as many slides as that takes.
import type { Id } from '../../base/id';
import { compareOrdered } from '../../base/order';
import type { LineKind } from '../../document/bands';
import { type GridDocument, type Lane, type LaneState, parseEmotionKey } from '../../document/grid';
import type { Entries } from '../../document/queries';
import {
  cardsInLane,
  orderedStages,
  stepPositions,
  stepsOfStage,
  visibleLanes,
} from '../../document/queries';
import { isEmotionRole } from '../../document/vocabulary';
import { linesAbove } from '../blueprintLines';
import type { TextMeasurer } from '../textMeasurer';
import { type DeckCard, type DeckColumn, type LaneCard, placeCards } from './deckCards';
import { deckHeight, deckLines, lineOf } from './deckText';
import { lanePages } from './lanePages';
import { type DeckPage, deckSizes, smallestText } from './page';
import { stepPages } from './stepPages';

export interface DeckLane {
  id: Id;
  y: number;
  height: number;
  kind: 'cards' | 'emotion';
  state: LaneState;
  /** Its first cards are on the slide before. */
  continued: boolean;
}

export interface DeckLine {
  kind: LineKind;
  y: number;
  height: number;
}

export interface GridSlide {
  stageId: Id;
  /** Of the slides with steps of this stage, from 0. */
  part: number;
  parts: number;
  /** What its lanes have in common; empty when all are on it. */
  name: string;
  /** Of cards, in points. */
  textSize: number;
  columns: DeckColumn[];
  /** Of the steps' titles; no height where no step has one. */
  header: { y: number; height: number };
  lanes: DeckLane[];
  cards: DeckCard[];
  lines: DeckLine[];
}

const textSizes = [14, smallestText] as const;

export function gridSlides(
  document: GridDocument,
  measurer: TextMeasurer,
  page: DeckPage,
): GridSlide[] {
  let slides: GridSlide[] = [];
  for (const size of textSizes) {
    slides = orderedStages(document).flatMap(([stageId]) =>
      stageSlides(document, stageId, measurer, page, size),
    );
    if (slides.every(({ name }) => name === '')) return slides;
  }
  return slides;
}

function stageSlides(
  document: GridDocument,
  stageId: Id,
  measurer: TextMeasurer,
  page: DeckPage,
  size: number,
): GridSlide[] {
  const steps = stepsOfStage(document, stageId).map(([id]) => id);
  const parts = stepPages(steps, page);
  return parts.flatMap((own, part) => {
    const columns = columnsOf(own, page);
    const head = headerHeight(document, columns, measurer, size);
    const most = page.body.height - (head === 0 ? 0 : head + deckSizes.laneGap);
    const place = (lanes: Entries<Lane>) => pieces(document, lanes, columns, most, measurer, size);
    const lanes = visibleLanes(document);
    let split = divided(document, place(lanes), most);
    if (split.length > 1) {
      // An empty lane says something, but not at the price of a slide.
      const busy = lanes.filter(([id]) => isFilled(document, id, own));
      if (busy.length > 0) split = divided(document, place(busy), most);
    }
    const place0 = { stageId, part, parts: parts.length, textSize: size, columns };
    return split.map(({ name, pieces }): GridSlide => {
      return { ...place0, name, ...stacked(pieces, page, head, most) };
    });
  });
}

function columnsOf(steps: readonly Id[], { body }: DeckPage): DeckColumn[] {
  const start = body.x + deckSizes.laneColumn;
  const width = (body.width - deckSizes.laneColumn) / Math.max(1, steps.length);
  return steps.map((stepId, index) => ({ stepId, x: start + index * width, width }));
}

/** Room that the tip of a step's arrow and the notch of the next one take. */
export const stepInset = 20;
const mostTitleLines = 3;

function headerHeight(
  document: GridDocument,
  columns: readonly DeckColumn[],
  measurer: TextMeasurer,
  size: number,
): number {
  const titles = columns.map(({ stepId, width }) => {
    const title = document.steps[stepId]?.title ?? '';
    if (title === '') return 0;
    const font = { size, bold: true };
    return Math.min(mostTitleLines, deckLines(measurer, title, font, width - 2 * stepInset).length);
  });
  const lines = Math.max(0, ...titles);
  return lines === 0 ? 0 : Math.ceil(lines * lineOf(size) + 14);
}

interface Piece {
  id: Id;
  lane: Lane;
  cards: DeckCard[];
  height: number;
  /** The line of the blueprint above it. */
  line: LineKind | null;
  continued: boolean;
}

function pieces(
  document: GridDocument,
  lanes: Entries<Lane>,
  columns: readonly DeckColumn[],
  most: number,
  measurer: TextMeasurer,
  size: number,
): Piece[] {
  const lines = linesAbove(lanes.map(([, { role }]) => role));
  return lanes.flatMap(([id, lane], index): Piece[] => {
    const state = lane.state ?? 'open';
    const line = lines[index] ?? null;
    const room = most - (line ? deckSizes.lineRow : 0);
    const label = labelHeight(lane.title, measurer);
    if (isEmotionRole(lane.role)) {
      const height = Math.max(state === 'strip' ? label : deckSizes.emotionLeast, label);
      return [{ id, lane, cards: [], height, line, continued: false }];
    }
    const found = state === 'strip' ? [] : laneCards(document, id, columns);
    const look = { measurer, personas: document.personas, size, state };
    return placeCards(found, columns, room, look).map(({ cards, height }, piece): Piece => {
      const least = Math.max(height, label, state === 'strip' ? 30 : deckSizes.laneLeast);
      return {
        id,
        lane,
        cards,
        height: least,
        line: piece === 0 ? line : null,
        continued: piece > 0,
      };
    });
  });
}

/** Inside the label, beside the bar in the lane's colour. */
export const labelInset = { left: 12, right: 5 } as const;

function labelHeight(title: string, measurer: TextMeasurer): number {
  const width = deckSizes.laneColumn - labelInset.left - labelInset.right;
  return Math.ceil(deckHeight(measurer, title, { size: smallestText, bold: true }, width) + 8);
}

/** In map order, and within a cell in the order of the cell. */
function laneCards(document: GridDocument, laneId: Id, columns: readonly DeckColumn[]): LaneCard[] {
  const positions = stepPositions(document);
  const start = positions.get(columns[0]?.stepId ?? '') ?? 0;
  return cardsInLane(document, laneId)
    .map(([id, card]) => {
      const first = (positions.get(card.stepId ?? '') ?? -1) - start;
      const last = first + Math.max(1, card.span ?? 1) - 1;
      return { id, card, first, last };
    })
    .filter(({ card, first, last }) => {
      return positions.has(card.stepId ?? '') && last >= 0 && first < columns.length;
    })
    .sort((a, b) => a.first - b.first || compareOrdered([a.id, a.card], [b.id, b.card]))
    .map(({ id, card, first, last }) => ({
      id,
      card,
      first: Math.max(0, first),
      last: Math.min(columns.length - 1, last),
    }));
}

function isFilled(document: GridDocument, laneId: Id, steps: readonly Id[]): boolean {
  const lane = document.lanes[laneId];
  if (lane && isEmotionRole(lane.role)) {
    return Object.keys(document.emotions).some((key) => {
      const place = parseEmotionKey(key);
      return place.laneId === laneId && steps.includes(place.stepId);
    });
  }
  const columns = steps.map((stepId) => ({ stepId, x: 0, width: 0 }));
  return laneCards(document, laneId, columns).length > 0;
}

function divided(document: GridDocument, found: readonly Piece[], most: number) {
  const heights = found.map(({ lane: { role }, height, line }) => {
    return { role, height: height + (line ? deckSizes.lineRow : 0) };
  });
  return lanePages(heights, document.kind, most, deckSizes.laneGap).map(({ from, to, name }) => {
    return { name, pieces: found.slice(from, to) };
  });
}

/** From the top down; what room is left goes to the emotion lanes first, then to all. */
function stacked(
  found: readonly Piece[],
  { body }: DeckPage,
  head: number,
  most: number,
): Pick<GridSlide, 'header' | 'lanes' | 'cards' | 'lines'> {
  const { laneGap, lineRow, emotionMost } = deckSizes;
  const used = found.reduce((sum, { height, line }) => sum + height + (line ? lineRow : 0), 0);
  let left = most - used - Math.max(0, found.length - 1) * laneGap;
  const feelings = found.filter(({ lane }) => isEmotionRole(lane.role) && lane.state !== 'strip');
  const tall = Math.min(
    emotionMost - deckSizes.emotionLeast,
    Math.max(0, left) / Math.max(1, feelings.length),
  );
  left -= tall * feelings.length;
  const share = Math.min(mostSpare, Math.max(0, left) / Math.max(1, found.length));
  const lanes: DeckLane[] = [];
  const cards: DeckCard[] = [];
  const lines: DeckLine[] = [];
  let y = body.y + (head === 0 ? 0 : head + laneGap);
  for (const { id, lane, cards: own, height: least, line, continued } of found) {
    if (line) {
      lines.push({ kind: line, y, height: lineRow });
      y += lineRow;
    }
    const kind = isEmotionRole(lane.role) ? 'emotion' : 'cards';
    const height = least + (feelings.some((piece) => piece.id === id) ? tall : 0) + share;
    lanes.push({ id, y, height, kind, state: lane.state ?? 'open', continued });
    const content = Math.max(0, ...own.map((card) => card.y + card.height)) + deckSizes.lanePadding;
    const shift = (height - content) / 2;
    cards.push(...own.map((card) => ({ ...card, y: y + card.y + shift })));
    y += height + laneGap;
  }
  return { header: { y: body.y, height: head }, lanes, cards, lines };
}

const mostSpare = 22;
