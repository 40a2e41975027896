// Boxes of cells, columns and rows in map units, for cursors, outlines, tints and the camera.
import { type Box, union } from '../base/geometry';
import { cellBox } from '../layout/boxes';
import type { GridLayout } from '../layout/gridLayout';
import type { CellRange, Cursor } from '../store/session';

export function rangeBox(layout: GridLayout, { from, to }: CellRange): Box | null {
  const a = cellBox(layout, from.laneId, from.stepId);
  const b = cellBox(layout, to.laneId, to.stepId);
  return a && b ? union([a, b]) : null;
}

/** What shall be in view when the cursor stands there: the card if there is one, else its cell, column or row. */
export function cursorBox(layout: GridLayout, cursor: Cursor): Box | null {
  const { width, height } = layout.size;
  switch (cursor.kind) {
    case 'cell': {
      const card = cursor.cardId === null ? undefined : layout.cards.get(cursor.cardId);
      return card ?? cellBox(layout, cursor.laneId, cursor.stepId);
    }
    case 'stage': {
      const stage = layout.stages.find(({ id }) => id === cursor.stageId);
      return stage ? { x: stage.x, y: 0, width: stage.width, height } : null;
    }
    case 'step': {
      const step = layout.steps.find(({ id }) => id === cursor.stepId);
      return step ? { x: step.x, y: 0, width: step.width, height } : null;
    }
    case 'lane': {
      const lane = layout.lanes.find(({ id }) => id === cursor.laneId);
      return lane ? { x: 0, y: lane.y, width, height: lane.height } : null;
    }
    case 'link':
      return layout.links.get(cursor.linkId)?.bounds ?? null;
  }
}
