import type { Id } from '../../base/id';

/** An id for what merging adds, made from what it belongs to so that it is the same whoever is who. */
export function freshId(stem: Id, suffix: string, taken: Readonly<Record<Id, unknown>>): Id {
  // Ids have at most 64 letters.
  const start = `${stem.slice(0, 48)}-${suffix}`;
  let id = start;
  for (let count = 2; Object.hasOwn(taken, id); count++) id = `${start}-${count}`;
  return id;
}
