import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { limits } from '../../document/limits';
import type { PersonaDocument } from '../../document/persona';
import type { ActorKind } from '../../document/sheetVocabulary';
import { arrange, rearrange } from '../arrange';
import type { Command } from '../command';
import { gone, taken } from '../wording';
import { badLabel } from './actorFields';

/** Somebody on the canvas of relations, before the actor `before` or at the end, with a relation from `of`. */
export function addActor(args: {
  id: Id;
  relationId: Id;
  /** The actor it is related to; null is the persona itself. */
  of: Id | null;
  before: Id | null;
  kind: ActorKind;
  label: string;
}): Command<PersonaDocument> {
  return {
    name: 'persona.addActor',
    args,
    label: 'Add actor',
    check: ({ actors = {}, relations = {} }) =>
      taken(actors, args.id) ??
      taken(relations, args.relationId) ??
      (args.of === null ? null : gone(actors, [args.of], 'actor')) ??
      (Object.keys(actors).length < limits.actors
        ? null
        : `A persona holds at most ${limits.actors} actors.`) ??
      (Object.keys(relations).length < limits.relations
        ? null
        : `A persona holds at most ${limits.relations.toLocaleString('en')} relations.`) ??
      badLabel(args),
    apply(draft, { actors = {} }) {
      const keys = arrange(inOrder(actors), [args.id], args.before);
      draft.actors ??= {};
      draft.relations ??= {};
      rearrange(draft.actors, keys);
      const order = present(keys.get(args.id), 'order');
      draft.actors[args.id] = { label: args.label, kind: args.kind, order };
      draft.relations[args.relationId] = {
        from: args.of,
        to: args.id,
        label: '',
        style: 'solid',
        heads: 1,
      };
    },
  };
}
