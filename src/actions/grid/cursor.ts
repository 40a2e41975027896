// Moves the cursor and what goes with it: the selection, the range, the camera and the announcement.
import type { Box } from '../../base/geometry';
import type { Id } from '../../base/id';
import { cellBox } from '../../layout/boxes';
import type { GridLayout } from '../../layout/gridLayout';
import type { CellRange, Cursor, Session } from '../../store/session';
import type { GridContext } from '../action';
import { step } from './navigate';

/** The session after a plain move: what is under the cursor is what is selected. */
export function at(cursor: Cursor | null): Partial<Session> {
  const card = cursor?.kind === 'cell' ? cursor.cardId : null;
  return {
    cursor,
    range: null,
    selectedCards: new Set(card === null ? [] : [card]),
    editing: null,
  };
}

export function goTo(context: GridContext, cursor: Cursor): void {
  context.editor.closeGroup();
  context.editor.setSession(at(cursor));
  showCursor(context);
}

/** ↑ and ↓: remembers that an emotion lane was only walked into. */
export function goVertically(context: GridContext, direction: 'up' | 'down'): void {
  const layout = context.editor.layout();
  const { cursor } = context.editor.state.getState().session;
  if (!cursor) return;
  goTo(context, step(layout, cursor, direction));
  const now = context.editor.state.getState().session.cursor;
  const lane = now?.kind === 'cell' && layout.lanes.find(({ id }) => id === now.laneId);
  if (lane && lane.kind === 'emotion') context.editor.setSession({ passing: now });
}

/** Brings the cursor into view with the least move of the camera. */
export function showCursor({ editor, ports }: GridContext): void {
  const { cursor } = editor.state.getState().session;
  const box = cursor && boxOf(editor.layout(), cursor);
  if (box) ports.camera()?.ensureVisible(box);
}

/** In map units; headers stand for their first cell's strip along the band. */
export function boxOf(layout: GridLayout, cursor: Cursor): Box | null {
  switch (cursor.kind) {
    case 'cell': {
      const card = cursor.cardId === null ? undefined : layout.cards.get(cursor.cardId);
      return card ?? cellBox(layout, cursor.laneId, cursor.stepId);
    }
    case 'stage': {
      const stage = layout.stages.find((candidate) => candidate.id === cursor.stageId);
      return stage ? { x: stage.x, y: 0, width: Math.min(stage.width, 240), height: 1 } : null;
    }
    case 'step': {
      const column = layout.steps.find((candidate) => candidate.id === cursor.stepId);
      return column ? { x: column.x, y: 0, width: column.width, height: 1 } : null;
    }
    case 'lane': {
      const row = layout.lanes.find((candidate) => candidate.id === cursor.laneId);
      return row ? { x: 0, y: row.y, width: 1, height: row.height } : null;
    }
    case 'link':
      return layout.links.get(cursor.linkId)?.bounds ?? null;
  }
}

/** Lanes and steps of a range, whichever corner it was begun from. */
export function cellsOf(layout: GridLayout, range: CellRange): { laneIds: Id[]; stepIds: Id[] } {
  const lane = (id: Id) => layout.lanes.findIndex((row) => row.id === id);
  const column = (id: Id) => layout.steps.findIndex((candidate) => candidate.id === id);
  const between = (a: number, b: number) => [Math.min(a, b), Math.max(a, b) + 1] as const;
  return {
    laneIds: layout.lanes
      .slice(...between(lane(range.from.laneId), lane(range.to.laneId)))
      .map((row) => row.id),
    stepIds: layout.steps
      .slice(...between(column(range.from.stepId), column(range.to.stepId)))
      .map((candidate) => candidate.id),
  };
}

/** Cards that stand in the cells of a range, lane by lane. */
export function cardsInRange(layout: GridLayout, range: CellRange): Id[] {
  const { laneIds, stepIds } = cellsOf(layout, range);
  return laneIds.flatMap((laneId) =>
    stepIds.flatMap((stepId) => layout.cells.get(`${laneId}/${stepId}`) ?? []),
  );
}
