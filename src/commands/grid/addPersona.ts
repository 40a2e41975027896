import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { personasInOrder } from '../../document/queries';
import { type MarkerShape, markerShapes, personaColors } from '../../document/vocabulary';
import { arrange, rearrange } from '../arrange';
import { capReached, titleTooLong } from '../caps';
import type { Command } from '../command';
import { taken } from '../wording';

/** Colour and marker are the next free ones unless given. `documentId` ties it to a persona document. */
export function addPersona(args: {
  id: Id;
  name: string;
  color?: string;
  marker?: MarkerShape;
  documentId?: Id;
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
      const siblings = personasInOrder(document);
      const keys = arrange(siblings, [args.id], null);
      rearrange(draft.personas, keys);
      const others = siblings.map(([, persona]) => persona);
      const { color, marker, documentId } = args;
      draft.personas[args.id] = {
        name: args.name,
        color:
          color ??
          leastUsed(
            personaColors,
            others.map((persona) => persona.color),
          ),
        marker:
          marker ??
          leastUsed(
            markerShapes,
            others.map((persona) => persona.marker),
          ),
        order: present(keys.get(args.id), 'order'),
        ...(documentId === undefined ? {} : { documentId }),
      };
    },
  };
}

function leastUsed<T>(choices: readonly [T, ...T[]], used: readonly unknown[]): T {
  const uses = (choice: T) => used.filter((other) => other === choice).length;
  return choices.reduce((best, choice) => (uses(choice) < uses(best) ? choice : best), choices[0]);
}
