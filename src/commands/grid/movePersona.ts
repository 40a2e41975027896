import type { Id } from '../../base/id';
import { personasInOrder } from '../../document/queries';
import { arrange, rearrange, sequenceWith } from '../arrange';
import type { Command } from '../command';
import { gone } from '../wording';

/** Before the persona `before`, or to the end. */
export function movePersona(args: { personaId: Id; before: Id | null }): Command {
  return {
    name: 'grid.movePersona',
    args,
    label: 'Move persona',
    check: (document) => gone(document.personas, [args.personaId], 'persona'),
    apply(draft, document) {
      const siblings = personasInOrder(document);
      const sequence = sequenceWith(siblings, [args.personaId], args.before);
      if (siblings.every(([id], index) => id === sequence[index])) return;
      rearrange(draft.personas, arrange(siblings, [args.personaId], args.before));
    },
  };
}
