// Where the one textarea lies: over the cell cursor while navigating, exactly over the text being edited otherwise.
import type { Box } from '../../base/geometry';
import type { GridDocument } from '../../document/grid';
import { cellBox } from '../../layout/boxes';
import { anatomy, cardParts, textWidthOf } from '../../layout/cardAnatomy';
import type { GridLayout } from '../../layout/gridLayout';
import type { TextStyle } from '../../layout/textMeasurer';
import type { Cursor, Editing, Session } from '../../store/session';
import { sizes, typeScale } from '../../ui/tokens';

/** Body boxes are in map units and scale with the zoom; header boxes have one side in screen pixels. */
export interface InputPlace {
  space: 'body' | 'stage' | 'step' | 'lane';
  box: Box;
  style: TextStyle;
  /** A card that is not in the document yet gets its own surface under the text. */
  surface: boolean;
}

/** Room for the few words an arrow carries. */
const labelWidth = 176;
const labelHeight = typeScale.card.line + 2 * anatomy.paddingY;

export function inputPlace(
  document: GridDocument,
  layout: GridLayout,
  session: Session,
): InputPlace | null {
  if (session.editing) return editingPlace(document, layout, session.editing);
  return session.cursor ? cursorPlace(layout, session.cursor) : null;
}

/** The box of what the cursor is on, for rings and for scrolling it into view. */
function cursorPlace(layout: GridLayout, cursor: Cursor): InputPlace | null {
  switch (cursor.kind) {
    case 'cell': {
      const card = cursor.cardId === null ? undefined : layout.cards.get(cursor.cardId);
      const box = card ?? cellBox(layout, cursor.laneId, cursor.stepId);
      return box && { space: 'body', box, style: 'card', surface: false };
    }
    case 'stage': {
      const stage = layout.stages.find((candidate) => candidate.id === cursor.stageId);
      return stage ? header('stage', stage.x, stage.width, sizes.stageHeader, 'stage') : null;
    }
    case 'step': {
      const column = layout.steps.find((candidate) => candidate.id === cursor.stepId);
      return column ? header('step', column.x, column.width, sizes.stepHeader, 'step') : null;
    }
    case 'lane': {
      const row = layout.lanes.find((candidate) => candidate.id === cursor.laneId);
      if (!row) return null;
      const box = { x: 0, y: row.y, width: sizes.laneColumn, height: row.height };
      return { space: 'lane', box, style: 'lane', surface: false };
    }
    case 'link': {
      const route = layout.links.get(cursor.linkId);
      return route ? { space: 'body', box: route.bounds, style: 'card', surface: false } : null;
    }
  }
}

function editingPlace(
  document: GridDocument,
  layout: GridLayout,
  editing: Editing,
): InputPlace | null {
  switch (editing.kind) {
    case 'card': {
      const card = document.cards[editing.cardId];
      const box = layout.cards.get(editing.cardId);
      const lane = card?.laneId ? document.lanes[card.laneId] : undefined;
      if (!card || !box) return null;
      const text = cardParts(card, box, lane?.state ?? 'open').text;
      return { space: 'body', box: text, style: 'card', surface: false };
    }
    case 'new-card': {
      const box = newCardBox(layout, editing.stepId, editing.laneId, editing.index);
      if (!box) return null;
      return { space: 'body', box, style: 'card', surface: true };
    }
    case 'stage':
      return cursorPlace(layout, { kind: 'stage', stageId: editing.stageId });
    case 'new-stage': {
      const x = layout.size.width;
      return { ...header('stage', x, sizes.stepWidth, sizes.stageHeader, 'stage'), surface: true };
    }
    case 'step':
      return cursorPlace(layout, { kind: 'step', stepId: editing.stepId });
    case 'lane':
      return cursorPlace(layout, { kind: 'lane', laneId: editing.laneId });
    case 'link': {
      const at = layout.links.get(editing.linkId)?.labelAt;
      if (!at) return null;
      const box = { x: at.x - labelWidth / 2, y: at.y - labelHeight / 2 };
      const size = { width: labelWidth, height: labelHeight };
      return { space: 'body', box: { ...box, ...size }, style: 'card', surface: true };
    }
    case 'note': {
      const cell = cellBox(layout, editing.laneId, editing.stepId);
      if (!cell) return null;
      const height = 3 * typeScale.card.line + 2 * anatomy.paddingY;
      const box = {
        x: cell.x + sizes.cellPadding,
        y: cell.y + cell.height - height - sizes.cellPadding,
        width: cell.width - 2 * sizes.cellPadding,
        height,
      };
      return { space: 'body', box, style: 'card', surface: true };
    }
  }
}

/** Below the cards before it in the cell; an empty cell's first card stands at its top. */
function newCardBox(layout: GridLayout, stepId: string, laneId: string, index: number): Box | null {
  const cell = cellBox(layout, laneId, stepId);
  if (!cell) return null;
  const cards = layout.cells.get(`${laneId}/${stepId}`) ?? [];
  const before = layout.cards.get(cards[index - 1] ?? '');
  const after = layout.cards.get(cards[index] ?? '');
  const y = before
    ? before.y + before.height + sizes.cardGap
    : (after?.y ?? cell.y + sizes.cellPadding);
  const height = typeScale.card.line + 2 * anatomy.paddingY;
  const width = cell.width - 2 * sizes.cellPadding;
  return { x: cell.x + sizes.cellPadding, y, width: Math.max(width, textWidthOf(width)), height };
}

function header(
  space: 'stage' | 'step',
  x: number,
  width: number,
  height: number,
  style: TextStyle,
): InputPlace {
  return { space, box: { x, y: 0, width, height }, style, surface: false };
}
