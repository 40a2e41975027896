// Whose feelings a lane shows: an emotion lane those of customers, a lane of employee emotion those of employees. Whoever
// draws, rates, reads or writes curves asks here.
import type { Id } from '../base/id';
import { type EmotionKey, type GridDocument, type MapPersona, parseEmotionKey } from './grid';
import { perTable } from './perTable';
import { type Entries, personasInOrder } from './queries';
import { isEmotionRole } from './vocabulary';

type People = Pick<GridDocument, 'personas'>;
type Rows = Pick<GridDocument, 'personas' | 'lanes'>;

export function customersInOrder({ personas }: People): Entries<MapPersona> {
  return sides(personas).customers;
}

export function employeesInOrder({ personas }: People): Entries<MapPersona> {
  return sides(personas).employees;
}

/** In the order of the personas; nobody in lanes of cards. A lane of employee emotion shows everybody until somebody is an employee. */
export function actorsOfLane(document: Rows, laneId: Id): Entries<MapPersona> {
  const role = Object.hasOwn(document.lanes, laneId) ? document.lanes[laneId]?.role : undefined;
  if (role === undefined || !isEmotionRole(role)) return [];
  if (role === 'emotion') return customersInOrder(document);
  const employees = employeesInOrder(document);
  return employees.length > 0 ? employees : personasInOrder(document);
}

export function isActorIn(document: Rows, laneId: Id, personaId: Id): boolean {
  return actorsOfLane(document, laneId).some(([id]) => id === personaId);
}

/** Ratings the map keeps although their lane does not show them, because their persona is on the other side. */
export function unseenPoints(document: GridDocument): EmotionKey[] {
  return Object.keys(document.emotions).filter((key) => {
    const { laneId, personaId } = parseEmotionKey(key);
    return !isActorIn(document, laneId, personaId);
  });
}

/**
 * Whether a lane of employee emotion that comes now needs somebody to be rated in it. Where ratings of others stand in
 * such a lane already, or in `laneId`, which is to become one, an employee would hide them.
 */
export function lacksEmployee(document: GridDocument, laneId?: Id): boolean {
  if (employeesInOrder(document).length > 0) return false;
  return !Object.keys(document.emotions).some((key) => {
    const rated = parseEmotionKey(key).laneId;
    return rated === laneId || document.lanes[rated]?.role === 'employee-emotion';
  });
}

const sides = perTable((personas: GridDocument['personas']) => {
  const all = personasInOrder({ personas });
  return {
    customers: all.filter(([, { side }]) => side !== 'employee'),
    employees: all.filter(([, { side }]) => side === 'employee'),
  };
});
