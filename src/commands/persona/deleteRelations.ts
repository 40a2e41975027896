import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import type { Command } from '../command';
import { counted, gone } from '../wording';

export function deleteRelations(args: { relationIds: Id[] }): Command<PersonaDocument> {
  return {
    name: 'persona.deleteRelations',
    args,
    label: `Delete ${counted(args.relationIds.length, 'relation')}`,
    check: ({ relations = {} }) => gone(relations, args.relationIds, 'relation'),
    apply(draft) {
      for (const id of args.relationIds) delete draft.relations?.[id];
    },
  };
}
