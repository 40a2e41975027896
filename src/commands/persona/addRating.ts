import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { limits } from '../../document/limits';
import type { PersonaDocument } from '../../document/persona';
import { isRatedBlock } from '../../document/sheetVocabulary';
import { arrange, rearrange } from '../arrange';
import { titleTooLong } from '../caps';
import type { Command } from '../command';
import { gone, taken } from '../wording';
import { notALevel, ratingsOf } from './ratings';

/** A row before the row `before` of its block, or at the end of it. */
export function addRating(args: {
  id: Id;
  blockId: Id;
  label: string;
  level: number;
  before: Id | null;
  opposite?: string;
}): Command<PersonaDocument> {
  return {
    name: 'persona.addRating',
    args,
    label: 'Add row',
    check: ({ blocks, ratings = {} }) =>
      taken(ratings, args.id) ??
      gone(blocks, [args.blockId], 'block') ??
      (isRatedBlock(present(blocks[args.blockId], 'block').kind)
        ? null
        : 'This block has no rows to rate. Add a block of traits, skills or channels.') ??
      (Object.keys(ratings).length < limits.ratings
        ? null
        : `A persona holds at most ${limits.ratings} rated rows.`) ??
      titleTooLong(args.label, args.opposite) ??
      notALevel(args.level),
    apply(draft, document) {
      const keys = arrange(ratingsOf(document, args.blockId), [args.id], args.before);
      draft.ratings ??= {};
      rearrange(draft.ratings, keys);
      draft.ratings[args.id] = {
        blockId: args.blockId,
        label: args.label,
        ...(args.opposite === undefined ? {} : { opposite: args.opposite }),
        level: args.level,
        order: present(keys.get(args.id), 'order'),
      };
    },
  };
}
