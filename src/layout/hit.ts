// What stands at a point of the map, and where a card that is dropped there goes.
import { type Box, contains, type Point } from '../base/geometry';
import type { Id } from '../base/id';
import { sizes } from '../ui/tokens';
import type { CardBox, GridLayout, LaneRow, StepColumn } from './gridLayout';
import { columnAt, laneAt } from './spans';

export interface Hit {
  laneId: Id | null;
  stepId: Id | null;
  cardId: Id | null;
}

/** Where dropped cards go, and what to show for it. */
export interface CardDrop {
  laneId: Id;
  stepId: Id;
  /** The card they come before; null is the end of the cell. */
  before: Id | null;
  /** Of the insertion line, in the middle of the gap. */
  line: Point & { width: number };
  cell: Box;
}

export function hitTest(layout: GridLayout, point: Point): Hit {
  const lane = laneAt(layout.lanes, point.y);
  const step = columnAt(layout.steps, point.x);
  if (!lane || !step) return { laneId: lane?.id ?? null, stepId: step?.id ?? null, cardId: null };
  const ids = [
    ...(layout.spanning.get(lane.id) ?? []),
    ...(layout.cells.get(`${lane.id}/${step.id}`) ?? []),
  ];
  const cardId = ids.find((id) => {
    const box = layout.cards.get(id);
    return box !== undefined && contains(box, point);
  });
  return { laneId: lane.id, stepId: step.id, cardId: cardId ?? null };
}

/** Null outside the grid, over an emotion lane and over a blueprint line. `dragged` cards count as gone. */
export function dropAt(
  layout: GridLayout,
  point: Point,
  dragged: ReadonlySet<Id>,
): CardDrop | null {
  const lane = laneAt(layout.lanes, point.y);
  const step = columnAt(layout.steps, point.x);
  if (lane?.kind !== 'cards' || !step) return null;
  const cell = { x: step.x, y: lane.y, width: step.width, height: lane.height };
  const stack = stackOf(layout, lane, step, dragged);
  const next = stack.find((box) => point.y < box.y + box.height / 2);
  const previous = next ? stack[stack.indexOf(next) - 1] : stack.at(-1);
  return {
    laneId: lane.id,
    stepId: step.id,
    before: next?.id ?? null,
    line: {
      x: step.x + sizes.cellPadding,
      y: lineHeight(lane, topOf(layout, lane, step), previous, next),
      width: step.width - 2 * sizes.cellPadding,
    },
    cell,
  };
}

/** The cards of a cell that are stacked in it: without those that span, which stand above. */
function stackOf(
  layout: GridLayout,
  lane: LaneRow,
  step: StepColumn,
  without: ReadonlySet<Id>,
): CardBox[] {
  const boxes: CardBox[] = [];
  for (const id of layout.cells.get(`${lane.id}/${step.id}`) ?? []) {
    const box = layout.cards.get(id);
    if (box && box.lastStep === box.firstStep && !without.has(id)) boxes.push(box);
  }
  return boxes;
}

/** Where the stack begins: below the spanning cards over this column. */
function topOf(layout: GridLayout, lane: LaneRow, step: StepColumn): number {
  let top = lane.y + sizes.cellPadding;
  for (const id of layout.spanning.get(lane.id) ?? []) {
    const box = layout.cards.get(id);
    if (!box || box.firstStep > step.index || box.lastStep < step.index) continue;
    top = Math.max(top, box.y + box.height + sizes.cardGap);
  }
  return top;
}

function lineHeight(
  lane: LaneRow,
  top: number,
  previous: CardBox | undefined,
  next: CardBox | undefined,
): number {
  const half = sizes.cardGap / 2;
  if (previous && next) return (previous.y + previous.height + next.y) / 2;
  if (previous) return previous.y + previous.height + half;
  return Math.min(next ? next.y - half : top, lane.y + lane.height - half);
}
