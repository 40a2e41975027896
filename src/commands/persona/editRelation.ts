import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import { applyChange } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';
import { badLabel, type RelationFields } from './actorFields';

export function editRelation(args: {
  relationId: Id;
  change: RelationFields;
}): Command<PersonaDocument> {
  return {
    name: 'persona.editRelation',
    args,
    label: args.change.label === undefined ? 'Edit relation' : 'Label relation',
    check: ({ relations = {} }) =>
      gone(relations, [args.relationId], 'relation') ?? badLabel(args.change),
    apply: (draft) =>
      applyChange(present(draft.relations?.[args.relationId], 'relation'), args.change),
  };
}
