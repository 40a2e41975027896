// What an actor or a relation can say, and what of it is refused.
import type { Id } from '../../base/id';
import { limits } from '../../document/limits';
import type { Actor, PersonaDocument, Relation } from '../../document/persona';
import { titleTooLong } from '../caps';
import type { Change } from '../change';
import { gone, taken } from '../wording';

export type ActorFields = Change<Omit<Actor, 'order' | 'x' | 'y'>>;
export type RelationFields = Change<Omit<Relation, 'from' | 'to'>>;

/** A new relation between actors; null is the persona itself. */
export interface NewRelation extends Omit<Relation, 'label' | 'style' | 'heads'> {
  id: Id;
}

/** Why the fields cannot be set, or null. */
export function badLabel({ label }: { label?: string | null }): string | null {
  return titleTooLong(label);
}

/** Why these cannot be related, or null. */
export function badRelation(
  { actors = {}, relations = {} }: PersonaDocument,
  { id, from, to }: NewRelation,
): string | null {
  const ends = [from, to].filter((end) => end !== null);
  return (
    taken(relations, id) ??
    (ends.length > 0 ? gone(actors, ends, 'actor') : null) ??
    (from === to ? 'A relation needs two different ends. Choose somebody else.' : null) ??
    (Object.keys(relations).length < limits.relations
      ? null
      : `A persona holds at most ${limits.relations.toLocaleString('en')} relations.`)
  );
}
