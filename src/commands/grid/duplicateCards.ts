import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { risingKeys } from '../../base/order';
import { linksOf } from '../../document/queries';
import { rearrange } from '../arrange';
import { capReached } from '../caps';
import { cardsInMapOrder } from '../cardsInMapOrder';
import type { Command } from '../command';
import { derivedId } from '../derivedId';
import { counted, gone, taken } from '../wording';
import { cardsAt } from './place';

/** A copy under each card, with the arrows between them. The copy of the n-th card in map order is `derivedId(id, n)`. */
export function duplicateCards(args: { cardIds: Id[]; id: Id }): Command {
  return {
    name: 'grid.duplicateCards',
    args,
    label: `Duplicate ${counted(args.cardIds.length, 'card')}`,
    check: (document) =>
      gone(document.cards, args.cardIds, 'card') ??
      taken(document.cards, args.id) ??
      capReached(document, {
        cards: args.cardIds.length,
        links: args.cardIds.reduce((sum, id) => sum + linksOf(document, id).length, 0),
      }),
    apply(draft, document) {
      const cards = cardsInMapOrder(document, args.cardIds);
      const copyOf = new Map(cards.map(([id], index) => [id, derivedId(args.id, index)]));
      for (const [id, card] of cards) {
        draft.cards[present(copyOf.get(id), 'copy')] = { ...card };
      }
      const stacks = new Map(
        cards.map(([, card]) => [
          card.stepId && `${card.stepId}/${card.laneId}`,
          cardsAt(document, card),
        ]),
      );
      for (const stack of stacks.values()) {
        const sequence = stack.flatMap(([id, { order }]): [Id, string | null][] => {
          const copy = copyOf.get(id);
          return copy === undefined
            ? [[id, order]]
            : [
                [id, order],
                [copy, null],
              ];
        });
        rearrange(draft.cards, risingKeys(sequence));
      }
      let count = cards.length;
      const links = new Map(cards.flatMap(([id]) => linksOf(document, id)));
      for (const link of links.values()) {
        const from = copyOf.get(link.from);
        const to = copyOf.get(link.to);
        if (from && to) draft.links[derivedId(args.id, count++)] = { ...link, from, to };
      }
    },
  };
}
