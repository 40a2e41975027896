import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import type { Command } from '../command';
import { gone } from '../wording';
import { dropRatings } from './ratings';

export function deleteBlock(args: { blockId: Id }): Command<PersonaDocument> {
  return {
    name: 'persona.deleteBlock',
    args,
    label: 'Delete block',
    check: ({ blocks }) => gone(blocks, [args.blockId], 'block'),
    apply(draft) {
      delete draft.blocks[args.blockId];
      dropRatings(draft, args.blockId);
    },
  };
}
