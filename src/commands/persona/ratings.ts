// What the verbs of rated rows share.
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import type { PersonaDocument, PersonaRating } from '../../document/persona';
import type { Entries } from '../../document/queries';

/** The rows of one block. */
export function ratingsOf({ ratings = {} }: PersonaDocument, blockId: Id): Entries<PersonaRating> {
  return inOrder(ratings).filter(([, rating]) => rating.blockId === blockId);
}

export function notALevel(level: number | undefined): string | null {
  if (level === undefined) return null;
  return Number.isInteger(level) && level >= 1 && level <= 5
    ? null
    : 'A level is a whole number from 1 to 5.';
}

/** Rows go with their block, and when it turns into one that does not rate. */
export function dropRatings(draft: PersonaDocument, blockId: Id): void {
  for (const [id, rating] of Object.entries(draft.ratings ?? {})) {
    if (rating.blockId === blockId) delete draft.ratings?.[id];
  }
}
