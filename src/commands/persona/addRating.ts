import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { limits } from '../../document/limits';
import type { PersonaDocument } from '../../document/persona';
import { ratingsOf } from '../../document/personaQueries';
import { isRatedBlock } from '../../document/sheetVocabulary';
import { arrange, rearrange } from '../arrange';
import { titleTooLong } from '../caps';
import type { Command } from '../command';
import { gone, taken } from '../wording';

/** A row of a block that rates, in the middle of its scale: before the row `before`, or at the end. */
export function addRating(args: {
  id: Id;
  blockId: Id;
  label: string;
  before: Id | null;
}): Command<PersonaDocument> {
  return {
    name: 'persona.addRating',
    args,
    label: 'Add row',
    check({ blocks, ratings = {} }) {
      const block = blocks[args.blockId];
      return (
        gone(blocks, [args.blockId], 'block') ??
        (block && isRatedBlock(block.kind) ? null : 'This block holds text, not ratings.') ??
        taken(ratings, args.id) ??
        (Object.keys(ratings).length < limits.ratings
          ? null
          : `A persona holds at most ${limits.ratings.toLocaleString('en')} rows.`) ??
        titleTooLong(args.label)
      );
    },
    apply(draft, document) {
      const { id, blockId, label, before } = args;
      const keys = arrange(ratingsOf(document, blockId), [id], before);
      draft.ratings ??= {};
      rearrange(draft.ratings, keys);
      const isTrait = document.blocks[blockId]?.kind === 'traits';
      draft.ratings[id] = {
        blockId,
        label,
        ...(isTrait && { opposite: '' }),
        level: 3,
        order: present(keys.get(id), 'order'),
      };
    },
  };
}
