import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { PersonaDocument } from '../../document/persona';
import { applyChange } from '../change';
import type { Command } from '../command';
import { badPlace, wholePlace } from '../freePlace';
import { gone } from '../wording';

/** Puts an actor somewhere, where it stays: from the persona's centre to its own. */
export function moveActor(args: { actorId: Id; x: number; y: number }): Command<PersonaDocument> {
  return {
    name: 'persona.moveActor',
    args,
    label: 'Move actor',
    check: ({ actors = {} }) => gone(actors, [args.actorId], 'actor') ?? badPlace(args),
    apply: (draft) => applyChange(present(draft.actors?.[args.actorId], 'actor'), wholePlace(args)),
  };
}
