import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import type { Command } from '../command';
import { badRelation } from './actorFields';

/** An arrow from one to another; null is the persona itself. */
export function addRelation(args: {
  id: Id;
  from: Id | null;
  to: Id | null;
}): Command<PersonaDocument> {
  return {
    name: 'persona.addRelation',
    args,
    label: 'Add relation',
    check: (document) => badRelation(document, args),
    apply(draft) {
      draft.relations ??= {};
      const { from, to } = args;
      draft.relations[args.id] = { from, to, label: '', style: 'solid', heads: 1 };
    },
  };
}
