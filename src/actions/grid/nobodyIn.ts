import type { Id } from '../../base/id';
import { customersInOrder, employeesInOrder } from '../../document/laneActors';
import type { GridContext } from '../action';

/** Why nobody can be rated in an emotion lane without actors, and what helps. */
export function nobodyIn({ document }: Pick<GridContext, 'document'>, laneId: Id): string {
  const onlyEmployees =
    document.lanes[laneId]?.role === 'emotion' &&
    employeesInOrder(document).length > 0 &&
    customersInOrder(document).length === 0;
  return onlyEmployees
    ? 'This lane shows customers, and everybody on the map is an employee. Add a persona, or make one a customer in its menu.'
    : 'Add a persona first: a curve belongs to somebody.';
}
