import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { applyChange } from '../change';
import type { Command } from '../command';
import { pickChannel } from '../consequences/pickChannel';
import { counted, gone } from '../wording';
import { badFields, type CardFields } from './cardFields';

/** Sets the same fields on all the cards; null clears a field. */
export function editCards(args: { cardIds: Id[]; change: CardFields }): Command {
  return {
    name: 'grid.editCards',
    args,
    label: labelOf(counted(args.cardIds.length, 'card'), args.change),
    check: (document) =>
      gone(document.cards, args.cardIds, 'card') ?? badFields(document, args.change),
    apply(draft) {
      for (const id of args.cardIds) {
        const card = present(draft.cards[id], 'card');
        applyChange(card, args.change);
        // A channel that was just taken away by hand stays away.
        if (args.change.channel === undefined && (args.change.type || args.change.text)) {
          pickChannel(card);
        }
      }
    },
  };
}

function labelOf(cards: string, { documentId, assetId }: CardFields): string {
  if (assetId !== undefined) return assetId === null ? 'Remove picture' : 'Set picture';
  if (documentId === undefined) return `Edit ${cards}`;
  return documentId === null ? `Unlink ${cards}` : `Link ${cards} to a journey`;
}
