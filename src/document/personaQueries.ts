// What code asks of a persona sheet again and again.
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import type { PersonaDocument, PersonaRating } from './persona';
import type { Entries } from './queries';

/** The rows of a block that rates, in order. */
export function ratingsOf({ ratings = {} }: PersonaDocument, blockId: Id): Entries<PersonaRating> {
  return inOrder(ratings).filter(([, rating]) => rating.blockId === blockId);
}
