import type { Id } from '../base/id';
import type { Card, GridDocument } from '../document/grid';
import { type Entry, orderedLanes, stepPositions } from '../document/queries';

/** The cards that exist among `ids`: by step, then lane, then place in the cell; inbox cards come last. */
export function cardsInMapOrder(document: GridDocument, ids: Iterable<Id>): Entry<Card>[] {
  const steps = stepPositions(document);
  const lanes = new Map(orderedLanes(document).map(([id], index) => [id, index]));
  const column = (card: Card) =>
    card.stepId === null ? steps.size : (steps.get(card.stepId) ?? 0);
  const row = (card: Card) => (card.laneId === null ? lanes.size : (lanes.get(card.laneId) ?? 0));
  return [...new Set(ids)]
    .flatMap((id): Entry<Card>[] => {
      const card = document.cards[id];
      return card ? [[id, card]] : [];
    })
    .sort(
      ([, a], [, b]) =>
        column(a) - column(b) ||
        row(a) - row(b) ||
        (a.order < b.order ? -1 : Number(a.order > b.order)),
    );
}
