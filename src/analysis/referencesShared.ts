// What a journey and the blueprint that continues it have in common by id: titles of stages and steps, texts of customer
// actions. Renamed on one side, they are to be read on the other; the words both had last tell which side that was.
import type { GridDocument } from '../document/grid';
import type { LaneRole } from '../document/vocabulary';

/** By `stages/<id>`, `steps/<id>`, `cards/<id>`. */
export type Words = Record<string, string>;

const customerRoles: readonly LaneRole[] = ['actions', 'customer-actions'];

export function wordsOf({ stages, steps, lanes, cards }: GridDocument): Words {
  const words: Words = {};
  for (const [id, { title }] of Object.entries(stages)) words[`stages/${id}`] = title;
  for (const [id, { title }] of Object.entries(steps)) words[`steps/${id}`] = title;
  for (const [id, { laneId, text }] of Object.entries(cards)) {
    const role = lanes[laneId ?? '']?.role;
    if (role && customerRoles.includes(role)) words[`cards/${id}`] = text;
  }
  return words;
}

/** `take` is to be written here; `agreed` are the words that both sides have after that, for the next time. */
export function mergeWords(
  here: Words,
  there: Words,
  before: Words,
  { winsHere }: { winsHere: boolean },
): { take: Words; agreed: Words } {
  const take: Words = {};
  const agreed: Words = {};
  for (const [key, own] of Object.entries(here)) {
    const other = there[key];
    if (other === undefined) continue;
    const last = before[key];
    const isTaken = own === last || (other !== last && !winsHere);
    if (own !== other && isTaken) take[key] = other;
    if (own === other || isTaken) agreed[key] = other;
    else if (last !== undefined) agreed[key] = last;
  }
  return { take, agreed };
}
