import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaDocument, PersonaRating } from '../../document/persona';
import { titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';
import { notALevel } from './ratings';

export function editRating(args: {
  ratingId: Id;
  change: Change<Omit<PersonaRating, 'order' | 'blockId'>>;
}): Command<PersonaDocument> {
  const { label, opposite, level } = args.change;
  return {
    name: 'persona.editRating',
    args,
    label: level === undefined ? 'Edit row' : 'Rate',
    check: ({ ratings = {} }) =>
      gone(ratings, [args.ratingId], 'row') ?? titleTooLong(label, opposite) ?? notALevel(level),
    apply: (draft) => applyChange(present(draft.ratings?.[args.ratingId], 'row'), args.change),
  };
}
