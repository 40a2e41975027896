import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaDocument, PersonaRating } from '../../document/persona';
import { titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';

export function editRating(args: {
  ratingId: Id;
  change: Change<Pick<PersonaRating, 'label' | 'opposite' | 'level'>>;
}): Command<PersonaDocument> {
  const { label, opposite, level } = args.change;
  return {
    name: 'persona.editRating',
    args,
    label: level === undefined ? 'Edit row' : 'Rate',
    check: ({ ratings = {} }) =>
      gone(ratings, [args.ratingId], 'row') ??
      titleTooLong(label, opposite) ??
      (level === undefined || (level >= 1 && level <= 5) ? null : 'Levels go from 1 to 5.'),
    apply: (draft) => applyChange(present(draft.ratings?.[args.ratingId], 'row'), args.change),
  };
}
