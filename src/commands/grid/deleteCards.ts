import type { Id } from '../../base/id';
import type { Command } from '../command';
import { planRemoval, remove } from '../consequences/removal';
import { counted, gone } from '../wording';

export function deleteCards(args: { cardIds: Id[] }): Command {
  return {
    name: 'grid.deleteCards',
    args,
    label: `Delete ${counted(args.cardIds.length, 'card')}`,
    check: (document) => gone(document.cards, args.cardIds, 'card'),
    apply: (draft, document) => remove(draft, document, planRemoval(document, args)),
  };
}
