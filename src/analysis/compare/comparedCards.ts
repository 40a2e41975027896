// The cards of one cell in two versions: those that stand there now, with the places of those that left it kept free.
import type { Id } from '../../base/id';
import type { Card, GridDocument } from '../../document/grid';
import { cardsInCell } from '../../document/queries';
import { laneName, stepName } from '../rowWords';
import type { Column } from './alignColumns';
import type { Change } from './change';
import type { Matching } from './matchDocuments';

export interface ComparedCard {
  key: string;
  card: Card;
  changes: Change[];
  /** It does not stand here any more: it is gone, or stands elsewhere. */
  ghost?: 'removed' | 'moved';
  /** Where it came from, or where a ghost went: `Pays`, `Pains at Pays`, `the inbox`; absent where it stayed. */
  place?: string;
}

export interface Versions {
  before: GridDocument;
  after: GridDocument;
  matching: Matching;
  /** What is told of the card with that id there. */
  changesOf(version: 'before' | 'after', id: Id): Change[];
}

interface Cell {
  lane: Column;
  step: Column;
}

/** As they stand now; whatever left stands as a ghost below the card it stood under. */
export function cardsOver(versions: Versions, { lane, step }: Cell): ComparedCard[] {
  const { before, after, matching } = versions;
  const cards = inCell(after, lane.after, step.after).map(
    ([id, card]): ComparedCard => ({ ...standing(versions, id, card), key: `after ${id}` }),
  );
  let above: string | null = null;
  for (const [id, card] of inCell(before, lane.before, step.before)) {
    const now = matching.afterOf('cards', id);
    const stays = cards.findIndex(({ key }) => key === `after ${now}`);
    if (stays >= 0) {
      above = `after ${now}`;
      continue;
    }
    const ghost = ghostOf(versions, id, card);
    if (!ghost) continue;
    cards.splice(cards.findIndex(({ key }) => key === above) + 1, 0, ghost);
    above = ghost.key;
  }
  return cards;
}

/** As they stood before, with what became of each. */
export function cardsBefore(
  { before, after, matching, changesOf }: Versions,
  { lane, step }: Cell,
): ComparedCard[] {
  return inCell(before, lane.before, step.before).map(([id, card]) => {
    const changes = changesOf('before', id);
    const now = after.cards[matching.afterOf('cards', id) ?? ''];
    const isMoved = changes.some(({ kind }) => kind === 'moved');
    const place = isMoved && now ? placeBeside(after, now, before, card) : null;
    return { key: `before ${id}`, card, changes, ...(place ? { place } : {}) };
  });
}

function standing({ before, after, matching, changesOf }: Versions, id: Id, card: Card) {
  const changes = changesOf('after', id);
  const old = before.cards[matching.beforeOf('cards', id) ?? ''];
  const isMoved = changes.some(({ kind }) => kind === 'moved');
  const place = isMoved && old ? placeBeside(before, old, after, card) : null;
  return { card, changes, ...(place ? { place } : {}) };
}

function ghostOf(
  { before, after, matching, changesOf }: Versions,
  id: Id,
  card: Card,
): ComparedCard | null {
  const key = `before ${id}`;
  const changes = changesOf('before', id);
  const now = after.cards[matching.afterOf('cards', id) ?? ''];
  if (!now) return { key, card, changes, ghost: 'removed' };
  // What came along with its step has not moved.
  if (!changes.some(({ kind }) => kind === 'moved')) return null;
  const place = placeBeside(after, now, before, card);
  // It is told where it stands now, unless it stands in no cell.
  const told = now.stepId === null ? changes : [];
  return place === null ? null : { key, card, changes: told, ghost: 'moved', place };
}

/** In few words, since the other place is in sight; null when both are the same cell. */
function placeBeside(
  document: GridDocument,
  card: Card,
  otherDocument: GridDocument,
  other: Card,
): string | null {
  if (card.stepId === null) return 'the inbox';
  const [step, lane] = [stepName(document, card.stepId), laneName(document, card.laneId)];
  if (other.stepId === null) return `${lane} at ${step}`;
  const isSameLane = lane === laneName(otherDocument, other.laneId);
  const isSameStep = step === stepName(otherDocument, other.stepId);
  if (isSameLane) return isSameStep ? null : step;
  return isSameStep ? lane : `${lane} at ${step}`;
}

function inCell(document: GridDocument, laneId: Id | null, stepId: Id | null) {
  return laneId === null || stepId === null ? [] : cardsInCell(document, stepId, laneId);
}
