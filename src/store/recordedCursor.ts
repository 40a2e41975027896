// The cursor as journal rows keep it, so that undo and redo bring it back. What is stored is checked when it returns.
import type { Id } from '../base/id';
import type { Plain } from '../commands/change';
import type { Json } from '../document/journal';
import type { CellRange, Cursor, Editing, Session } from './session';

export function cursorOf(session: Session): Json {
  const range: Plain<CellRange> | null = session.range;
  return {
    cursor: session.cursor,
    range,
    cards: [...session.selectedCards],
    personaId: session.activePersonaId,
  };
}

/** The session with the recorded cursor; anything unknown in it is left as it is now. */
export function withCursor(session: Session, recorded: Json): Session {
  if (!isRecord(recorded)) return session;
  const { cards, personaId } = recorded;
  const cursor = readCursor(recorded.cursor);
  return {
    cursor,
    range: readRange(recorded.range),
    selectedCards: new Set(
      Array.isArray(cards) ? cards.filter((id) => typeof id === 'string') : [],
    ),
    editing: session.editing && isAt(session.editing, cursor) ? session.editing : null,
    activePersonaId: typeof personaId === 'string' ? personaId : session.activePersonaId,
    passing: null,
  };
}

/** Undo inside an editor leaves it open as long as the cursor stays with it. */
function isAt(editing: Editing, cursor: Cursor | null): boolean {
  switch (editing.kind) {
    case 'card':
      return cursor?.kind === 'cell' && cursor.cardId === editing.cardId;
    case 'note':
      return (
        cursor?.kind === 'cell' &&
        cursor.stepId === editing.stepId &&
        cursor.laneId === editing.laneId
      );
    case 'stage':
      return cursor?.kind === 'stage' && cursor.stageId === editing.stageId;
    case 'step':
      return cursor?.kind === 'step' && cursor.stepId === editing.stepId;
    case 'lane':
      return cursor?.kind === 'lane' && cursor.laneId === editing.laneId;
    case 'link':
      return cursor?.kind === 'link' && cursor.linkId === editing.linkId;
    default:
      return false;
  }
}

function readCursor(value: Json | undefined): Cursor | null {
  if (!isRecord(value)) return null;
  const { kind, stepId, laneId, stageId, linkId, cardId } = value;
  if (kind === 'cell' && isId(stepId) && isId(laneId)) {
    return { kind, stepId, laneId, cardId: isId(cardId) ? cardId : null };
  }
  if (kind === 'stage' && isId(stageId)) return { kind, stageId };
  if (kind === 'step' && isId(stepId)) return { kind, stepId };
  if (kind === 'lane' && isId(laneId)) return { kind, laneId };
  return kind === 'link' && isId(linkId) ? { kind, linkId } : null;
}

function readRange(value: Json | undefined): CellRange | null {
  if (!isRecord(value)) return null;
  const from = readCell(value.from);
  const to = readCell(value.to);
  return from && to ? { from, to } : null;
}

function readCell(value: Json | undefined): CellRange['from'] | null {
  if (!isRecord(value)) return null;
  const { stepId, laneId } = value;
  return isId(stepId) && isId(laneId) ? { stepId, laneId } : null;
}

function isRecord(value: Json | undefined): value is { [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: Json | undefined): value is Id {
  return typeof value === 'string';
}
