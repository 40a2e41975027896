import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import { applyChange } from '../change';
import type { Command } from '../command';
import { counted, gone } from '../wording';

/** Leaves their place to the tidy layout again. */
export function unpinActors(args: { actorIds: Id[] }): Command<PersonaDocument> {
  return {
    name: 'persona.unpinActors',
    args,
    label: `Unpin ${counted(args.actorIds.length, 'actor')}`,
    check: ({ actors = {} }) => gone(actors, args.actorIds, 'actor'),
    apply(draft) {
      for (const id of args.actorIds) {
        const actor = draft.actors?.[id];
        if (actor) applyChange(actor, { x: null, y: null });
      }
    },
  };
}
