// Where the cursor goes next: arithmetic over document order and layout. No session, no dispatch.
import type { Id } from '../../base/id';
import type { GridLayout } from '../../layout/gridLayout';
import type { Cursor } from '../../store/session';

export type Direction = 'up' | 'down' | 'left' | 'right';
export type CellCursor = Extract<Cursor, { kind: 'cell' }>;

/** The cursor one slot further; the same cursor at the edge of the map. */
export function step(layout: GridLayout, cursor: Cursor, direction: Direction): Cursor {
  switch (cursor.kind) {
    case 'cell':
      return stepFromCell(layout, cursor, direction);
    case 'stage':
      return stepFromStage(layout, cursor, direction);
    case 'step':
      return stepFromStep(layout, cursor, direction);
    case 'lane':
      return stepFromLane(layout, cursor, direction);
    case 'link':
      return endOfLink(layout, cursor.linkId, direction) ?? cursor;
  }
}

/** Off an arrow to the card it comes from, or to the one it leads to. */
function endOfLink(layout: GridLayout, linkId: Id, direction: Direction): Cursor | null {
  const points = layout.links.get(linkId)?.points;
  const end = points?.at(direction === 'left' || direction === 'up' ? 0 : -1);
  if (!end) return null;
  for (const [cardId, box] of layout.cards) {
    const touches =
      box.x <= end.x && end.x <= box.x + box.width && box.y <= end.y && end.y <= box.y + box.height;
    const step = layout.steps[box.firstStep];
    if (touches && step) return { kind: 'cell', laneId: box.laneId, stepId: step.id, cardId };
  }
  return null;
}

/** To the edge of the map: up is the stage header, left the lane label. */
export function edge(layout: GridLayout, cursor: Cursor, direction: Direction): Cursor {
  const at = place(layout, cursor);
  switch (direction) {
    case 'up': {
      const stage = layout.steps[at.step];
      return stage ? { kind: 'stage', stageId: stage.stageId } : cursor;
    }
    case 'left': {
      const lane = layout.lanes[at.lane];
      return lane ? { kind: 'lane', laneId: lane.id } : cursor;
    }
    case 'down':
      return slotAt(layout, at.step, layout.lanes.length - 1, Number.POSITIVE_INFINITY) ?? cursor;
    case 'right':
      return slotAt(layout, layout.steps.length - 1, at.lane, at.slot) ?? cursor;
  }
}

/** First or last step of the same lane; with `corner`, of the first or last lane. */
export function lineEnd(
  layout: GridLayout,
  cursor: Cursor,
  end: 'first' | 'last',
  corner: boolean,
): Cursor {
  const at = place(layout, cursor);
  const stepIndex = end === 'first' ? 0 : layout.steps.length - 1;
  const lane = corner ? (end === 'first' ? 0 : layout.lanes.length - 1) : at.lane;
  return slotAt(layout, stepIndex, lane, corner ? 0 : at.slot) ?? cursor;
}

/**
 * Tab: the next step of the lane, then the first step of the next lane that takes text.
 * Null at the end of the map: focus leaves the grid.
 */
export function tab(layout: GridLayout, cursor: Cursor, back: boolean): CellCursor | null {
  const at = place(layout, cursor);
  const by = back ? -1 : 1;
  if (layout.steps[at.step + by]) return slotAt(layout, at.step + by, at.lane, lastSlot);
  let lane = at.lane + by;
  while (layout.lanes[lane]?.kind === 'emotion') lane += by;
  return layout.lanes[lane]
    ? slotAt(layout, back ? layout.steps.length - 1 : 0, lane, lastSlot)
    : null;
}

/** The next text lane below or above in the same step (Excel's Enter); null at the edge. */
export function nextTextLane(
  layout: GridLayout,
  cursor: CellCursor,
  by: 1 | -1,
): CellCursor | null {
  const at = place(layout, cursor);
  let lane = at.lane + by;
  while (layout.lanes[lane]?.kind === 'emotion') lane += by;
  return layout.lanes[lane] ? slotAt(layout, at.step, lane, lastSlot) : null;
}

/** First step of the stage before or after. */
export function neighbourStage(layout: GridLayout, cursor: Cursor, by: 1 | -1): Cursor {
  const at = place(layout, cursor);
  const current = layout.steps[at.step]?.stageId;
  const index = layout.stages.findIndex((stage) => stage.id === current) + by;
  const stage = layout.stages[index];
  if (!stage) return cursor;
  if (cursor.kind === 'stage') return { kind: 'stage', stageId: stage.id };
  const first = layout.steps.findIndex((column) => column.stageId === stage.id);
  return slotAt(layout, first, at.lane, 0) ?? cursor;
}

/** The cell under a cursor of any kind: headers stand for their first cell. */
export function cellOf(layout: GridLayout, cursor: Cursor): CellCursor | null {
  if (cursor.kind === 'cell') return cursor;
  const at = place(layout, cursor);
  return slotAt(layout, at.step, at.lane, 0);
}

/** The cell in the first lane of a step; null when the map has no lanes. */
export function firstCellOfStep(layout: GridLayout, stepId: Id): CellCursor | null {
  return slotAt(
    layout,
    layout.steps.findIndex((column) => column.id === stepId),
    0,
    0,
  );
}

function cellKey(laneId: Id, stepId: Id): string {
  return `${laneId}/${stepId}`;
}

const lastSlot = Number.POSITIVE_INFINITY;

interface Place {
  step: number;
  lane: number;
  slot: number;
}

function place(layout: GridLayout, cursor: Cursor): Place {
  switch (cursor.kind) {
    case 'cell': {
      const cards = layout.cells.get(cellKey(cursor.laneId, cursor.stepId)) ?? [];
      return {
        step: layout.steps.findIndex((column) => column.id === cursor.stepId),
        lane: layout.lanes.findIndex((row) => row.id === cursor.laneId),
        slot: cursor.cardId === null ? cards.length : Math.max(0, cards.indexOf(cursor.cardId)),
      };
    }
    case 'stage':
      return {
        step: layout.steps.findIndex((column) => column.stageId === cursor.stageId),
        lane: 0,
        slot: 0,
      };
    case 'step':
      return {
        step: layout.steps.findIndex((column) => column.id === cursor.stepId),
        lane: 0,
        slot: 0,
      };
    case 'lane':
      return { step: 0, lane: layout.lanes.findIndex((row) => row.id === cursor.laneId), slot: 0 };
    case 'link':
      return { step: 0, lane: 0, slot: 0 };
  }
}

/** The slot at these indices; a slot beyond the last card is the last card, an empty cell has one empty slot. */
function slotAt(
  layout: GridLayout,
  stepIndex: number,
  laneIndex: number,
  slot: number,
): CellCursor | null {
  const column = layout.steps[stepIndex];
  const row = layout.lanes[laneIndex];
  if (!column || !row) return null;
  const cards = layout.cells.get(cellKey(row.id, column.id)) ?? [];
  const cardId = cards[Math.min(slot, cards.length - 1)] ?? null;
  return { kind: 'cell', stepId: column.id, laneId: row.id, cardId };
}

function stepFromCell(layout: GridLayout, cursor: CellCursor, direction: Direction): Cursor {
  const at = place(layout, cursor);
  if (direction === 'left' || direction === 'right') {
    const next = slotAt(layout, at.step + (direction === 'left' ? -1 : 1), at.lane, at.slot);
    if (next) return next;
    return direction === 'left' ? { kind: 'lane', laneId: cursor.laneId } : cursor;
  }
  const cards = layout.cells.get(cellKey(cursor.laneId, cursor.stepId)) ?? [];
  const inStack = cards[at.slot + (direction === 'up' ? -1 : 1)];
  if (inStack !== undefined) return { ...cursor, cardId: inStack };
  if (direction === 'down') return slotAt(layout, at.step, at.lane + 1, 0) ?? cursor;
  const above = slotAt(layout, at.step, at.lane - 1, lastSlot);
  if (above) return above;
  return layout.stepRowShown
    ? { kind: 'step', stepId: cursor.stepId }
    : headerOf(layout, cursor.stepId);
}

function headerOf(layout: GridLayout, stepId: Id): Cursor {
  const column = layout.steps.find((candidate) => candidate.id === stepId);
  return column ? { kind: 'stage', stageId: column.stageId } : { kind: 'step', stepId };
}

function stepFromStage(
  layout: GridLayout,
  cursor: Extract<Cursor, { kind: 'stage' }>,
  direction: Direction,
): Cursor {
  if (direction === 'up') return cursor;
  const stages = layout.stages;
  const index = stages.findIndex((stage) => stage.id === cursor.stageId);
  if (direction === 'down') {
    const first = stages[index]?.stepIds[0];
    if (first === undefined) return cursor;
    if (layout.stepRowShown) return { kind: 'step', stepId: first };
    return firstCellOfStep(layout, first) ?? cursor;
  }
  const next = stages[index + (direction === 'left' ? -1 : 1)];
  return next ? { kind: 'stage', stageId: next.id } : cursor;
}

function stepFromStep(
  layout: GridLayout,
  cursor: Extract<Cursor, { kind: 'step' }>,
  direction: Direction,
): Cursor {
  if (direction === 'up') return headerOf(layout, cursor.stepId);
  if (direction === 'down') return firstCellOfStep(layout, cursor.stepId) ?? cursor;
  const index = layout.steps.findIndex((column) => column.id === cursor.stepId);
  const next = layout.steps[index + (direction === 'left' ? -1 : 1)];
  return next ? { kind: 'step', stepId: next.id } : cursor;
}

function stepFromLane(
  layout: GridLayout,
  cursor: Extract<Cursor, { kind: 'lane' }>,
  direction: Direction,
): Cursor {
  const index = layout.lanes.findIndex((row) => row.id === cursor.laneId);
  if (direction === 'left') return cursor;
  if (direction === 'right') return slotAt(layout, 0, index, 0) ?? cursor;
  const next = layout.lanes[index + (direction === 'up' ? -1 : 1)];
  if (next) return { kind: 'lane', laneId: next.id };
  const first = layout.stages[0];
  return direction === 'up' && first ? { kind: 'stage', stageId: first.id } : cursor;
}
