import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { risingKeys } from '../../base/order';
import type { Card } from '../../document/grid';
import { rearrange } from '../arrange';
import { capReached } from '../caps';
import type { Command } from '../command';
import { derivedId } from '../derivedId';
import { gone, taken } from '../wording';
import { cardsAt } from './place';

/** A card for each line. The first line keeps the card and all that hangs on it. */
export function splitCard(args: { cardId: Id; id: Id }): Command {
  return {
    name: 'grid.splitCard',
    args,
    label: 'Split card',
    check(document) {
      const missing = gone(document.cards, [args.cardId], 'card') ?? taken(document.cards, args.id);
      if (missing) return missing;
      const lines = linesOf(present(document.cards[args.cardId], 'card'));
      return lines.length < 2
        ? 'A card is split by lines, and this one has only one.'
        : capReached(document, { cards: lines.length - 1 });
    },
    apply(draft, document) {
      const card = present(document.cards[args.cardId], 'card');
      const [first = '', ...rest] = linesOf(card);
      present(draft.cards[args.cardId], 'card').text = first;
      const { laneId, stepId, order, type, span } = card;
      rest.forEach((text, index) => {
        const part: Card = { laneId, stepId, order, type, text };
        if (span !== undefined) part.span = span;
        draft.cards[derivedId(args.id, index)] = part;
      });
      const sequence = cardsAt(document, card).flatMap(([id, sibling]): [Id, string | null][] => [
        [id, sibling.order],
        ...(id === args.cardId
          ? rest.map((_, index): [Id, null] => [derivedId(args.id, index), null])
          : []),
      ]);
      rearrange(draft.cards, risingKeys(sequence));
    },
  };
}

function linesOf(card: Card): string[] {
  return card.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
