// After any change the session points at things that are there: what vanished gives way to its nearest neighbour.
import type { Id } from '../base/id';
import { type AnyDocument, isGrid } from '../document/document';
import type { Card, GridDocument } from '../document/grid';
import { isActorIn } from '../document/laneActors';
import {
  cardsInCell,
  type Entries,
  orderedLanes,
  orderedStages,
  orderedSteps,
  personasInOrder,
  stepsCovered,
} from '../document/queries';
import type { CellRange, Cursor, Editing, Session } from './session';

type CellCursor = Extract<Cursor, { kind: 'cell' }>;

/** `before` is the document that the session was right for. The same session comes back when nothing is wrong. */
export function repairSession(session: Session, before: AnyDocument, after: AnyDocument): Session {
  if (!isGrid(before) || !isGrid(after)) return session;
  const cursor = session.cursor && repairCursor(session.cursor, before, after);
  const repaired: Session = {
    cursor,
    range: session.range && hasCells(session.range, after) ? session.range : null,
    selectedCards: repairSelection(session.selectedCards, after),
    editing: session.editing && repairEditing(session.editing, after),
    activePersonaId: repairPersona(session.activePersonaId, after),
    passing: session.passing === session.cursor ? cursor : null,
  };
  return isSameSession(session, repaired) ? session : repaired;
}

function repairCursor(cursor: Cursor, before: GridDocument, after: GridDocument): Cursor | null {
  switch (cursor.kind) {
    case 'cell':
      return repairCell(cursor, before, after);
    case 'stage': {
      const stageId = nearest(cursor.stageId, after.stages, orderedStages(before));
      if (stageId === cursor.stageId) return cursor;
      return stageId === null ? null : { kind: 'stage', stageId };
    }
    case 'step': {
      const stepId = nearest(cursor.stepId, after.steps, orderedSteps(before));
      if (stepId === cursor.stepId) return cursor;
      return stepId === null ? null : { kind: 'step', stepId };
    }
    case 'lane': {
      const laneId = nearestLane(cursor.laneId, before, after);
      if (laneId === cursor.laneId) return cursor;
      return laneId === null ? null : { kind: 'lane', laneId };
    }
    case 'link': {
      if (has(after.links, cursor.linkId)) return cursor;
      const from = before.links[cursor.linkId]?.from;
      return from === undefined ? null : cellOf(from, after.cards[from]);
    }
  }
}

function repairCell(cursor: CellCursor, before: GridDocument, after: GridDocument): Cursor | null {
  const card = cursor.cardId === null ? undefined : after.cards[cursor.cardId];
  if (card && cursor.cardId !== null) {
    if (isIn(card, cursor, after)) return cursor;
    const follow = cellOf(cursor.cardId, card);
    if (follow) return follow;
  }
  const stepId = nearest(cursor.stepId, after.steps, orderedSteps(before));
  const laneId = nearestLane(cursor.laneId, before, after);
  if (stepId === null || laneId === null) return null;
  const stays = stepId === cursor.stepId && laneId === cursor.laneId;
  if (stays && cursor.cardId === null) return cursor;
  const cardId =
    stays && cursor.cardId !== null ? neighbour(cursor, cursor.cardId, before, after) : null;
  return { kind: 'cell', stepId, laneId, cardId };
}

/** What moves up into the place of a card that went, else the one above, else the empty slot. */
function neighbour(
  { stepId, laneId }: CellCursor,
  cardId: Id,
  before: GridDocument,
  after: GridDocument,
): Id | null {
  const stack = cardsInCell(before, stepId, laneId);
  const left = new Set(cardsInCell(after, stepId, laneId).map(([id]) => id));
  const index = stack.findIndex(([id]) => id === cardId);
  const below = stack.slice(index + 1).find(([id]) => left.has(id));
  const above = stack.slice(0, Math.max(0, index)).findLast(([id]) => left.has(id));
  return below?.[0] ?? above?.[0] ?? null;
}

function isIn(card: Card, cursor: CellCursor, document: GridDocument): boolean {
  if (card.laneId !== cursor.laneId) return false;
  if (card.stepId === cursor.stepId) return true;
  return stepsCovered(document, card).some(([id]) => id === cursor.stepId);
}

function cellOf(cardId: Id, card: Card | undefined): Cursor | null {
  if (!card || card.stepId === null || card.laneId === null) return null;
  return { kind: 'cell', stepId: card.stepId, laneId: card.laneId, cardId };
}

/** The id itself while it is there, else what came after it, else before it. */
function nearest(
  id: Id,
  there: Readonly<Record<Id, unknown>>,
  orderBefore: Entries<unknown>,
): Id | null {
  if (has(there, id)) return id;
  const index = orderBefore.findIndex(([other]) => other === id);
  const next = orderBefore.slice(index + 1).find(([other]) => has(there, other));
  const previous = orderBefore
    .slice(0, Math.max(0, index))
    .findLast(([other]) => has(there, other));
  return next?.[0] ?? previous?.[0] ?? Object.keys(there)[0] ?? null;
}

/** A lane that was just hidden is as good as gone. */
function nearestLane(id: Id, before: GridDocument, after: GridDocument): Id | null {
  const lane = after.lanes[id];
  if (lane && lane.hidden !== true) return id;
  const visible = Object.fromEntries(
    orderedLanes(after).filter(([, lane]) => lane.hidden !== true),
  );
  return nearest(id, visible, orderedLanes(before));
}

function hasCells({ from, to }: CellRange, document: GridDocument): boolean {
  return [from, to].every(
    ({ stepId, laneId }) => has(document.steps, stepId) && has(document.lanes, laneId),
  );
}

function repairSelection(selected: ReadonlySet<Id>, document: GridDocument): ReadonlySet<Id> {
  for (const id of selected) {
    if (!has(document.cards, id)) {
      return new Set([...selected].filter((other) => has(document.cards, other)));
    }
  }
  return selected;
}

function repairEditing(editing: Editing, document: GridDocument) {
  const { cards, steps, stages, lanes, links } = document;
  switch (editing.kind) {
    case 'card':
      return has(cards, editing.cardId) ? editing : null;
    case 'new-card':
      return has(steps, editing.stepId) && has(lanes, editing.laneId) ? editing : null;
    case 'stage':
      return has(stages, editing.stageId) ? editing : null;
    case 'step':
      return has(steps, editing.stepId) ? editing : null;
    case 'lane':
      return has(lanes, editing.laneId) ? editing : null;
    case 'link':
      return has(links, editing.linkId) ? editing : null;
    case 'note':
      return has(steps, editing.stepId) && isActorIn(document, editing.laneId, editing.personaId)
        ? editing
        : null;
    case 'new-stage':
      return editing;
  }
}

function repairPersona(personaId: Id | null, document: GridDocument): Id | null {
  if (personaId !== null && has(document.personas, personaId)) return personaId;
  return personasInOrder(document)[0]?.[0] ?? null;
}

function has(table: Readonly<Record<Id, unknown>>, id: Id): boolean {
  return Object.hasOwn(table, id);
}

export function isSameSession(a: Session, b: Session): boolean {
  return (
    a.cursor === b.cursor &&
    a.range === b.range &&
    a.selectedCards === b.selectedCards &&
    a.editing === b.editing &&
    a.activePersonaId === b.activePersonaId &&
    a.passing === b.passing
  );
}
