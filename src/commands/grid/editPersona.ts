import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { MapPersona } from '../../document/grid';
import { titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';

export function editPersona(args: {
  personaId: Id;
  change: Change<Omit<MapPersona, 'order'>>;
}): Command {
  return {
    name: 'grid.editPersona',
    args,
    label: args.change.name === undefined ? 'Edit persona' : 'Rename persona',
    check: (document) =>
      gone(document.personas, [args.personaId], 'persona') ?? titleTooLong(args.change.name),
    apply: (draft) => applyChange(present(draft.personas[args.personaId], 'persona'), args.change),
  };
}
