// Places the cards of one lane, measured from the lane's own top: spanning cards in tracks, the rest stacked below them.
import type { Id } from '../base/id';
import { compareOrdered } from '../base/order';
import type { Card, LaneState } from '../document/grid';
import { sizes } from '../ui/tokens';
import { cardHeight } from './cardAnatomy';
import type { Columns } from './columns';
import type { CardBox } from './gridLayout';
import type { TextMeasurer } from './textMeasurer';

export interface LaneCards {
  height: number;
  /** `y` counts from the lane's top. */
  boxes: CardBox[];
  /** Ids in order, keyed `laneId/stepId`; spanning cards stand in their first step. */
  cells: Map<string, Id[]>;
  spanning: CardBox[];
}

type Entry = readonly [Id, Card];

/** Heights survive as long as the card object does: a changed card is a new object. */
type Heights = WeakMap<Card, { width: number; state: LaneState; height: number }>;
const heightsOf = new WeakMap<TextMeasurer, Heights>();

const minimum: Record<LaneState, number> = {
  open: sizes.rowMin,
  compact: 44,
  strip: sizes.laneStrip,
};

export function placeLane(
  laneId: Id,
  ids: readonly Id[],
  cards: readonly Card[],
  state: LaneState,
  columns: Columns,
  measurer: TextMeasurer,
): LaneCards {
  const byColumn = new Map<number, Entry[]>();
  cards.forEach((card, index) => {
    const column = columns.indexOf.get(card.stepId ?? '');
    if (column === undefined) return;
    const entry: Entry = [ids[index] ?? '', card];
    const list = byColumn.get(column);
    if (list) list.push(entry);
    else byColumn.set(column, [entry]);
  });
  const cells = new Map<string, Id[]>();
  for (const [column, list] of byColumn) {
    list.sort(compareOrdered);
    cells.set(
      `${laneId}/${columns.steps[column]?.id}`,
      list.map(([id]) => id),
    );
  }
  if (state === 'strip') {
    return { height: sizes.laneStrip, boxes: [], cells, spanning: [] };
  }
  return { ...stack(laneId, byColumn, state, columns, measurer), cells };
}

function stack(
  laneId: Id,
  byColumn: ReadonlyMap<number, readonly Entry[]>,
  state: LaneState,
  columns: Columns,
  measurer: TextMeasurer,
): Omit<LaneCards, 'cells'> {
  const place = ([id, card]: Entry, column: number): CardBox => {
    const lastStep = lastColumn(card, column, columns);
    const x = (columns.steps[column]?.x ?? 0) + sizes.cellPadding;
    const end = columns.steps[lastStep];
    const width = (end ? end.x + end.width : 0) - sizes.cellPadding - x;
    const height = measured(card, width, state, measurer);
    return { id, laneId, x, y: 0, width, height, firstStep: column, lastStep };
  };
  const spanning: CardBox[] = [];
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    for (const entry of byColumn.get(column) ?? []) {
      if (lastColumn(entry[1], column, columns) > column) spanning.push(place(entry, column));
    }
  }
  const covered = packTracks(spanning);
  const boxes = [...spanning];
  let height = Math.max(0, ...spanning.map((box) => box.y + box.height));
  for (const [column, list] of byColumn) {
    let y = covered.get(column) ?? sizes.cellPadding;
    for (const entry of list) {
      if (lastColumn(entry[1], column, columns) > column) continue;
      const box = place(entry, column);
      box.y = y;
      boxes.push(box);
      height = Math.max(height, y + box.height);
      y += box.height + sizes.cardGap;
    }
  }
  return { height: Math.max(minimum[state], height + sizes.cellPadding), boxes, spanning };
}

/**
 * Gives each spanning card the first track in which it overlaps no other, and returns where ordinary
 * cards may start in each covered column.
 */
function packTracks(spanning: readonly CardBox[]): Map<number, number> {
  const tracks: { lastStep: number; height: number; boxes: CardBox[] }[] = [];
  for (const box of spanning) {
    const track = tracks.find((candidate) => candidate.lastStep < box.firstStep);
    if (track) {
      track.lastStep = box.lastStep;
      track.height = Math.max(track.height, box.height);
      track.boxes.push(box);
    } else {
      tracks.push({ lastStep: box.lastStep, height: box.height, boxes: [box] });
    }
  }
  const start = new Map<number, number>();
  let y: number = sizes.cellPadding;
  for (const track of tracks) {
    for (const box of track.boxes) {
      box.y = y;
      for (let column = box.firstStep; column <= box.lastStep; column++) {
        start.set(column, y + box.height + sizes.cardGap);
      }
    }
    y += track.height + sizes.cardGap;
  }
  return start;
}

function lastColumn(card: Card, column: number, columns: Columns): number {
  return Math.min(column + Math.max(card.span ?? 1, 1) - 1, columns.steps.length - 1);
}

function measured(card: Card, width: number, state: LaneState, measurer: TextMeasurer): number {
  let heights = heightsOf.get(measurer);
  if (!heights) {
    heights = new WeakMap();
    heightsOf.set(measurer, heights);
  }
  const known = heights.get(card);
  if (known && known.width === width && known.state === state) return known.height;
  const height = cardHeight(card, width, state, measurer);
  heights.set(card, { width, state, height });
  return height;
}
