import type { Id } from '../../base/id';
import { cardsInMapOrder } from '../cardsInMapOrder';
import type { Command } from '../command';
import { counted, gone } from '../wording';
import { noPlace, putCards } from './place';

/** Puts the cards, in map order, before `before` or at the end of the cell or inbox; the lane re-types them. */
export function moveCards(args: {
  cardIds: Id[];
  stepId: Id | null;
  laneId: Id | null;
  before: Id | null;
  keepTypes?: boolean;
}): Command {
  return {
    name: 'grid.moveCards',
    args,
    label: `Move ${counted(args.cardIds.length, 'card')}`,
    check: (document) => gone(document.cards, args.cardIds, 'card') ?? noPlace(document, args),
    apply(draft, document) {
      const cardIds = cardsInMapOrder(document, args.cardIds).map(([id]) => id);
      putCards(draft, document, { ...args, cardIds });
    },
  };
}
