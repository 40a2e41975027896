import type { Id } from '../../base/id';
import type { Command } from '../command';
import { removePersonaTraces } from '../consequences/removePersona';
import { gone } from '../wording';

/** Off this map, with its points and marks. */
export function removePersona(args: { personaId: Id }): Command {
  return {
    name: 'grid.removePersona',
    args,
    label: 'Remove persona',
    check: (document) =>
      gone(document.personas, [args.personaId], 'persona') ??
      (Object.keys(document.personas).length === 1 ? 'A map keeps at least one persona.' : null),
    apply(draft, document) {
      removePersonaTraces(draft, document, args.personaId);
      delete draft.personas[args.personaId];
    },
  };
}
