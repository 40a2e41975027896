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
    label: labelOf(args.change),
    check: (document) =>
      gone(document.personas, [args.personaId], 'persona') ?? titleTooLong(args.change.name),
    apply: (draft) => applyChange(present(draft.personas[args.personaId], 'persona'), args.change),
  };
}

function labelOf({ name, documentId, side }: Change<Omit<MapPersona, 'order'>>): string {
  if (documentId !== undefined) return documentId === null ? 'Unlink persona' : 'Link persona';
  if (side !== undefined) return side === null ? 'Make a customer' : 'Make an employee';
  return name === undefined ? 'Edit persona' : 'Rename persona';
}
