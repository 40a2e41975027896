import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import { ratingsOf } from '../../document/personaQueries';
import { arrange, rearrange, sequenceWith } from '../arrange';
import type { Command } from '../command';
import { gone } from '../wording';

/** Within its block: before the row `before`, or to the end. */
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
      rearrange(present(draft.ratings, 'rows'), arrange(siblings, [args.ratingId], args.before));
    },
  };
}
