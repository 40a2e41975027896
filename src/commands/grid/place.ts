// Where cards can be put: a cell or the inbox, before a sibling or at the end.
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Card, GridDocument } from '../../document/grid';
import { cardsInCell, type Entries, inboxCards } from '../../document/queries';
import { isEmotionRole } from '../../document/vocabulary';
import { arrange, rearrange, sequenceWith } from '../arrange';
import { retype, typeInLane } from '../consequences/retype';

export interface Place {
  /** null: the inbox; the lane is then a hint, or null too. */
  stepId: Id | null;
  laneId: Id | null;
}

/** Why no card can stand there, or null. */
export function noPlace(document: GridDocument, { stepId, laneId }: Place): string | null {
  if (stepId !== null && !Object.hasOwn(document.steps, stepId))
    return 'This step no longer exists.';
  if (stepId !== null && laneId === null) return 'Choose a lane for the card.';
  if (laneId === null) return null;
  const lane = Object.hasOwn(document.lanes, laneId) ? document.lanes[laneId] : undefined;
  if (!lane) return 'This lane no longer exists.';
  return stepId !== null && isEmotionRole(lane.role)
    ? 'An emotion lane holds points, not cards. Choose another lane.'
    : null;
}

export function cardsAt(document: GridDocument, { stepId, laneId }: Place): Entries<Card> {
  if (stepId === null) return inboxCards(document);
  return laneId === null ? [] : cardsInCell(document, stepId, laneId);
}

export interface Moving extends Place {
  cardIds: readonly Id[];
  before: Id | null;
  keepTypes?: boolean | undefined;
}

/** Puts the cards there in the given order; cards that stand there so already stay untouched. */
export function putCards(draft: GridDocument, document: GridDocument, moving: Moving): void {
  const { cardIds, before, stepId, laneId } = moving;
  const siblings = cardsAt(document, moving);
  const sequence = sequenceWith(siblings, cardIds, before);
  const stays = sequence.every((id, index) => siblings[index]?.[0] === id);
  for (const id of cardIds) {
    const old = present(document.cards[id], 'card');
    const card = present(draft.cards[id], 'card');
    if (!moving.keepTypes) retype(card, typeInLane(document, old, laneId));
    if (old.stepId !== stepId) card.stepId = stepId;
    if (old.laneId !== laneId) card.laneId = laneId;
  }
  if (!stays || sequence.length !== siblings.length) {
    rearrange(draft.cards, arrange(siblings, cardIds, before));
  }
}
