import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import type { Command } from '../command';
import { gone } from '../wording';

export function reverseRelation(args: { relationId: Id }): Command<PersonaDocument> {
  return {
    name: 'persona.reverseRelation',
    args,
    label: 'Reverse relation',
    check: ({ relations = {} }) => gone(relations, [args.relationId], 'relation'),
    apply(draft, { relations = {} }) {
      const { from, to } = present(relations[args.relationId], 'relation');
      Object.assign(present(draft.relations?.[args.relationId], 'relation'), {
        from: to,
        to: from,
      });
    },
  };
}
