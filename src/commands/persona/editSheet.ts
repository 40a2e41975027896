import type { PersonaDocument } from '../../document/persona';
import { textTooLong, titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';

/** What stands at the head of the sheet; null removes a fact. */
export function editSheet(args: {
  change: Change<Omit<PersonaDocument, 'id' | 'kind' | 'blocks' | 'dismissed'>>;
}): Command<PersonaDocument> {
  const { title, role, age, tagline, quote } = args.change;
  return {
    name: 'persona.editSheet',
    args,
    label: title === undefined ? 'Edit persona' : 'Rename persona',
    check: () => titleTooLong(title, role, age) ?? textTooLong(tagline, quote),
    apply: (draft) => applyChange(draft, args.change),
  };
}
