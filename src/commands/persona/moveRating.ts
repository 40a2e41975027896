import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import { arrange, rearrange, sequenceWith } from '../arrange';
import type { Command } from '../command';
import { gone } from '../wording';
import { ratingsOf } from './ratings';

/** Before the row `before` of the same block, or to the end of it. */
export function moveRating(args: { ratingId: Id; before: Id | null }): Command<PersonaDocument> {
  return {
    name: 'persona.moveRating',
    args,
    label: 'Move row',
    check: ({ ratings = {} }) => gone(ratings, [args.ratingId], 'row'),
    apply(draft, document) {
      const { blockId } = present(document.ratings?.[args.ratingId], 'row');
      const siblings = ratingsOf(document, blockId);
      const sequence = sequenceWith(siblings, [args.ratingId], args.before);
      if (siblings.every(([id], index) => id === sequence[index])) return;
      rearrange(draft.ratings ?? {}, arrange(siblings, [args.ratingId], args.before));
    },
  };
}
