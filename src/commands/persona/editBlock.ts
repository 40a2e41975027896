import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaBlock, PersonaDocument } from '../../document/persona';
import { isRatedBlock } from '../../document/sheetVocabulary';
import { textTooLong, titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';
import { dropRatings } from './ratings';

export function editBlock(args: {
  blockId: Id;
  change: Change<Omit<PersonaBlock, 'order'>>;
}): Command<PersonaDocument> {
  return {
    name: 'persona.editBlock',
    args,
    label: 'Edit block',
    check: ({ blocks }) =>
      gone(blocks, [args.blockId], 'block') ??
      titleTooLong(args.change.title) ??
      textTooLong(args.change.text),
    apply(draft) {
      applyChange(present(draft.blocks[args.blockId], 'block'), args.change);
      const { kind } = args.change;
      if (kind && !isRatedBlock(kind)) dropRatings(draft, args.blockId);
    },
  };
}
