// What a click selects: pure arithmetic over the session.
import type { Id } from '../../base/id';
import type { GridLayout } from '../../layout/gridLayout';
import type { Cursor, Session } from '../../store/session';
import type { CanvasTarget } from '../events';

export interface Modifiers {
  /** Ctrl, or Command on a Mac. */
  mod: boolean;
  shift: boolean;
}

export type Selected = Pick<Session, 'cursor' | 'range' | 'selectedCards'>;

const noCards: ReadonlySet<Id> = new Set();

export function clickSelects(
  target: CanvasTarget,
  keys: Modifiers,
  session: Session,
  layout: GridLayout,
): Selected {
  if (target.kind === 'card') return clickCard(target.cardId, keys, session, layout);
  const cursor = cursorOf(target, layout);
  if (cursor?.kind === 'cell' && keys.shift) return extend(cursor, session);
  return { cursor: cursor ?? session.cursor, range: null, selectedCards: noCards };
}

function clickCard(
  cardId: Id,
  { mod, shift }: Modifiers,
  session: Session,
  layout: GridLayout,
): Selected {
  const cursor = cursorOf({ kind: 'card', cardId }, layout);
  if (shift && cursor?.kind === 'cell') return extend(cursor, session, layout);
  if (!mod) return { cursor, range: null, selectedCards: new Set([cardId]) };
  const selectedCards = new Set(session.selectedCards);
  if (!selectedCards.delete(cardId)) selectedCards.add(cardId);
  return { cursor, range: null, selectedCards };
}

/** Inside the anchor's cell the cards between, elsewhere the rectangle of cells. */
function extend(
  to: Extract<Cursor, { kind: 'cell' }>,
  session: Session,
  layout?: GridLayout,
): Selected {
  const anchor = session.cursor;
  if (anchor?.kind !== 'cell') {
    return { cursor: to, range: null, selectedCards: to.cardId ? new Set([to.cardId]) : noCards };
  }
  const sameCell = anchor.laneId === to.laneId && anchor.stepId === to.stepId;
  if (sameCell && layout && anchor.cardId !== null && to.cardId !== null) {
    const ids = layout.cells.get(`${to.laneId}/${to.stepId}`) ?? [];
    const ends = [ids.indexOf(anchor.cardId), ids.indexOf(to.cardId)];
    const between = ids.slice(Math.min(...ends), Math.max(...ends) + 1);
    return { cursor: anchor, range: null, selectedCards: new Set(between) };
  }
  const from = { laneId: anchor.laneId, stepId: anchor.stepId };
  return {
    cursor: anchor,
    range: { from, to: { laneId: to.laneId, stepId: to.stepId } },
    selectedCards: noCards,
  };
}

export function cursorOf(target: CanvasTarget, layout: GridLayout): Cursor | null {
  switch (target.kind) {
    case 'card': {
      const box = layout.cards.get(target.cardId);
      const step = box && layout.steps[box.firstStep];
      if (!step) return null;
      return { kind: 'cell', laneId: box.laneId, stepId: step.id, cardId: target.cardId };
    }
    case 'cell':
      return { kind: 'cell', laneId: target.laneId, stepId: target.stepId, cardId: null };
    case 'emotion':
      return { kind: 'cell', laneId: target.laneId, stepId: target.stepId, cardId: null };
    case 'background':
      return null;
    default:
      return target;
  }
}
