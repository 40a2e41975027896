import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { limits } from '../../document/limits';
import type { PersonaDocument } from '../../document/persona';
import type { PersonaBlockKind } from '../../document/sheetVocabulary';
import { arrange, rearrange } from '../arrange';
import { textTooLong, titleTooLong } from '../caps';
import type { Command } from '../command';
import { taken } from '../wording';

/** A block before the block `before`, or at the end. */
export function addBlock(args: {
  id: Id;
  kind: PersonaBlockKind;
  title: string;
  before: Id | null;
  text?: string;
}): Command<PersonaDocument> {
  return {
    name: 'persona.addBlock',
    args,
    label: 'Add block',
    check: ({ blocks }) =>
      taken(blocks, args.id) ??
      (Object.keys(blocks).length < limits.blocks
        ? null
        : `A persona holds at most ${limits.blocks} blocks.`) ??
      titleTooLong(args.title) ??
      textTooLong(args.text),
    apply(draft, document) {
      const keys = arrange(inOrder(document.blocks), [args.id], args.before);
      rearrange(draft.blocks, keys);
      draft.blocks[args.id] = {
        kind: args.kind,
        title: args.title,
        text: args.text ?? '',
        order: present(keys.get(args.id), 'order'),
      };
    },
  };
}
