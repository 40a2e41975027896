import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import type { Command } from '../command';
import { counted, gone } from '../wording';

/** Their relations go with them. */
export function deleteActors(args: { actorIds: Id[] }): Command<PersonaDocument> {
  return {
    name: 'persona.deleteActors',
    args,
    label: `Delete ${counted(args.actorIds.length, 'actor')}`,
    check: ({ actors = {} }) => gone(actors, args.actorIds, 'actor'),
    apply(draft, { relations = {} }) {
      const leaving = new Set<Id | null>(args.actorIds);
      for (const id of args.actorIds) delete draft.actors?.[id];
      for (const [id, { from, to }] of Object.entries(relations)) {
        if (leaving.has(from) || leaving.has(to)) delete draft.relations?.[id];
      }
    },
  };
}
