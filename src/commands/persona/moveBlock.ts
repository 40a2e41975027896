import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import type { PersonaDocument } from '../../document/persona';
import { arrange, rearrange, sequenceWith } from '../arrange';
import type { Command } from '../command';
import { gone } from '../wording';

/** Before the block `before`, or to the end. */
export function moveBlock(args: { blockId: Id; before: Id | null }): Command<PersonaDocument> {
  return {
    name: 'persona.moveBlock',
    args,
    label: 'Move block',
    check: ({ blocks }) => gone(blocks, [args.blockId], 'block'),
    apply(draft, document) {
      const siblings = inOrder(document.blocks);
      const sequence = sequenceWith(siblings, [args.blockId], args.before);
      if (siblings.every(([id], index) => id === sequence[index])) return;
      rearrange(draft.blocks, arrange(siblings, [args.blockId], args.before));
    },
  };
}
