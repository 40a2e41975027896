// Somebody new on the map, who is told from the others at once.
import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { GridDocument, MapPersona } from '../../document/grid';
import { personasInOrder } from '../../document/queries';
import { markerShapes, personaColors } from '../../document/vocabulary';
import { arrange, rearrange } from '../arrange';

/** After the others; colour and marker are the next free ones unless given. */
export function addNewPersona(
  draft: GridDocument,
  document: GridDocument,
  id: Id,
  { name, color, marker, documentId, side }: Partial<MapPersona> & { name: string },
): void {
  const siblings = personasInOrder(document);
  const keys = arrange(siblings, [id], null);
  rearrange(draft.personas, keys);
  const others = siblings.map(([, persona]) => persona);
  draft.personas[id] = {
    name,
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
    order: present(keys.get(id), 'order'),
    ...(documentId === undefined ? {} : { documentId }),
    ...(side === undefined ? {} : { side }),
  };
}

/** Who is rated in the first lane of employee emotion. */
export function addEmployee(draft: GridDocument, document: GridDocument, id: Id): void {
  addNewPersona(draft, document, id, { name: 'Employee', side: 'employee' });
}

function leastUsed<T>(choices: readonly [T, ...T[]], used: readonly unknown[]): T {
  const uses = (choice: T) => used.filter((other) => other === choice).length;
  return choices.reduce((best, choice) => (uses(choice) < uses(best) ? choice : best), choices[0]);
}
