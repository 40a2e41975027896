import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Card } from '../../document/grid';
import { linksOf } from '../../document/queries';
import { textTooLong } from '../caps';
import { cardsInMapOrder } from '../cardsInMapOrder';
import { applyChange } from '../change';
import type { Command } from '../command';
import { counted, gone } from '../wording';
import { badFields } from './cardFields';

/** Joins the texts line by line in the first card of the map order; arrows of the others come to it. */
export function mergeCards(args: { cardIds: Id[] }): Command {
  return {
    name: 'grid.mergeCards',
    args,
    label: `Merge ${counted(args.cardIds.length, 'card')}`,
    check(document) {
      const missing = gone(document.cards, args.cardIds, 'card');
      if (missing) return missing;
      const cards = cardsInMapOrder(document, args.cardIds).map(([, card]) => card);
      if (cards.length < 2) return 'Select at least two cards to merge.';
      const merged = mergedFields(cards);
      return textTooLong(merged.text, merged.details) ?? badFields(document, merged);
    },
    apply(draft, document) {
      const [first, ...others] = cardsInMapOrder(document, args.cardIds);
      const [id, card] = present(first, 'first card');
      applyChange(
        present(draft.cards[id], 'card'),
        mergedFields([card, ...others.map(([, other]) => other)]),
      );
      const gone = new Set(others.map(([other]) => other));
      const joined = new Set(linksOf(document, id).map(([, link]) => `${link.from} ${link.to}`));
      for (const [linkId, link] of new Map(others.flatMap(([other]) => linksOf(document, other)))) {
        const from = gone.has(link.from) ? id : link.from;
        const to = gone.has(link.to) ? id : link.to;
        if (from === to || joined.has(`${from} ${to}`)) {
          delete draft.links[linkId];
        } else {
          joined.add(`${from} ${to}`);
          Object.assign(present(draft.links[linkId], 'link'), { from, to });
        }
      }
      for (const other of gone) delete draft.cards[other];
    },
  };
}

function mergedFields(cards: readonly Card[]) {
  const details = cards.flatMap((card) => card.details ?? []).join('\n');
  return {
    text: cards
      .map((card) => card.text)
      .filter((text) => text !== '')
      .join('\n'),
    ...(details === '' ? {} : { details }),
    tags: [...new Set(cards.flatMap((card) => card.tags ?? []))],
    personaIds: [...new Set(cards.flatMap((card) => card.personaIds ?? []))],
  };
}
