import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import type { Command } from '../command';
import { gone } from '../wording';

export function deleteRating(args: { ratingId: Id }): Command<PersonaDocument> {
  return {
    name: 'persona.deleteRating',
    args,
    label: 'Delete row',
    check: ({ ratings = {} }) => gone(ratings, [args.ratingId], 'row'),
    apply(draft) {
      delete draft.ratings?.[args.ratingId];
    },
  };
}
