import type { Id } from '../../base/id';
import type { MarkerShape } from '../../document/vocabulary';
import { capReached, titleTooLong } from '../caps';
import type { Command } from '../command';
import { addNewPersona } from '../consequences/newPersona';
import { taken } from '../wording';

/** Colour and marker are the next free ones unless given. `documentId` ties it to a persona document. */
export function addPersona(args: {
  id: Id;
  name: string;
  color?: string;
  marker?: MarkerShape;
  documentId?: Id;
  side?: 'employee';
}): Command {
  return {
    name: 'grid.addPersona',
    args,
    label: 'Add persona',
    check: (document) =>
      taken(document.personas, args.id) ??
      capReached(document, { personas: 1 }) ??
      titleTooLong(args.name),
    apply(draft, document) {
      const { id, ...persona } = args;
      addNewPersona(draft, document, id, persona);
    },
  };
}
