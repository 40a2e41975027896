import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaBlock, PersonaDocument } from '../../document/persona';
import { ratingsOf } from '../../document/personaQueries';
import { isRatedBlock } from '../../document/sheetVocabulary';
import { textTooLong, titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';

export function editBlock(args: {
  blockId: Id;
  change: Change<Omit<PersonaBlock, 'order'>>;
}): Command<PersonaDocument> {
  return {
    name: 'persona.editBlock',
    args,
    label: 'Edit block',
    check: (document) =>
      gone(document.blocks, [args.blockId], 'block') ??
      losesRows(document, args) ??
      titleTooLong(args.change.title) ??
      textTooLong(args.change.text),
    apply: (draft) => applyChange(present(draft.blocks[args.blockId], 'block'), args.change),
  };
}

function losesRows(
  document: PersonaDocument,
  { blockId, change: { kind } }: Parameters<typeof editBlock>[0],
): string | null {
  if (kind === undefined || isRatedBlock(kind) || ratingsOf(document, blockId).length === 0) {
    return null;
  }
  return 'Delete its rows first: a block of text holds none.';
}
