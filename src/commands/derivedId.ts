// Commands that make many things get one fresh id; the ids of the rest follow from it, so that callers know them too.
import type { Id } from '../base/id';

/** Of the `index`-th thing made under `id`; the first one has the id itself. */
export function derivedId(id: Id, index: number): Id {
  return index === 0 ? id : `${id}-${index.toString(36)}`;
}
