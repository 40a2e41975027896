import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { detectChannel } from '../../document/detectChannel';
import { cleanText } from '../../document/sanitise';
import { textTooLong } from '../caps';
import type { Command } from '../command';
import { pickChannel } from '../consequences/pickChannel';
import { gone } from '../wording';

/**
 * Without `typing` the text is taken as finished: a touchpoint then gets the channel that it names. One that the text
 * before the edit named too (`was`) had been taken away by hand, and stays away.
 */
export function setCardText(args: {
  cardId: Id;
  text: string;
  typing?: boolean;
  was?: string;
}): Command {
  return {
    name: 'grid.setCardText',
    args,
    label: 'Edit card',
    check: (document) => gone(document.cards, [args.cardId], 'card') ?? textTooLong(args.text),
    apply(draft) {
      const card = present(draft.cards[args.cardId], 'card');
      card.text = cleanText(args.text);
      if (args.typing) return;
      if (detectChannel(args.text) !== detectChannel(args.was ?? '')) pickChannel(card);
    },
  };
}
