// What a card becomes in the lane it comes to: a note moved to Pains is a pain.
import type { Card, GridDocument } from '../../document/grid';
import { type CardType, type LaneRole, roleInfo } from '../../document/vocabulary';
import { pickChannel } from './pickChannel';

/** The type the card has after it moved into the lane. */
export function typeInLane(document: GridDocument, card: Card, laneId: string | null): CardType {
  const to = laneId === null ? undefined : document.lanes[laneId];
  const from = card.laneId === null ? undefined : document.lanes[card.laneId];
  if (!to || (from?.role === to.role && card.stepId !== null)) return card.type;
  return typeForRole(card.type, to.role);
}

export function retype(draft: Card, type: CardType): void {
  if (draft.type === type) return;
  draft.type = type;
  pickChannel(draft);
}

/** Notes lanes take any type, and pictures and journey links are what they are wherever they stand. */
function typeForRole(type: CardType, role: LaneRole): CardType {
  return role === 'text' || type === 'image' || type === 'journey-link'
    ? type
    : roleInfo[role].cardType;
}
