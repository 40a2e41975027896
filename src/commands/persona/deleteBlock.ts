import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import { ratingsOf } from '../../document/personaQueries';
import type { Command } from '../command';
import { gone } from '../wording';

/** With the rows it holds. */
export function deleteBlock(args: { blockId: Id }): Command<PersonaDocument> {
  return {
    name: 'persona.deleteBlock',
    args,
    label: 'Delete block',
    check: ({ blocks }) => gone(blocks, [args.blockId], 'block'),
    apply(draft, document) {
      delete draft.blocks[args.blockId];
      for (const [id] of ratingsOf(document, args.blockId)) {
        if (draft.ratings) delete draft.ratings[id];
      }
    },
  };
}
