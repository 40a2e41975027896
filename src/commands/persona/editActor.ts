import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import { applyChange } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';
import { type ActorFields, badLabel } from './actorFields';

/** Sets fields; null unlinks the persona document. */
export function editActor(args: { actorId: Id; change: ActorFields }): Command<PersonaDocument> {
  return {
    name: 'persona.editActor',
    args,
    label: args.change.label === undefined ? 'Edit actor' : 'Rename actor',
    check: ({ actors = {} }) => gone(actors, [args.actorId], 'actor') ?? badLabel(args.change),
    apply: (draft) => applyChange(present(draft.actors?.[args.actorId], 'actor'), args.change),
  };
}
