import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { arrange, rearrange } from '../arrange';
import { capReached } from '../caps';
import { settled } from '../change';
import type { Command } from '../command';
import { counted, taken } from '../wording';
import { badFields, type CardFields } from './cardFields';
import { cardsAt, noPlace } from './place';

export type TakenOver = CardFields & { id: Id; stepId: Id; text: string; span?: number };

/** Cards of the journey that a blueprint continues, under their ids and at the end of the cells of their steps. */
export function takeOverActions(args: { laneId: Id; cards: TakenOver[] }): Command {
  const { laneId, cards } = args;
  return {
    name: 'grid.takeOverActions',
    args,
    label: `Add ${counted(cards.length, 'action')} of the journey`,
    check(document) {
      if (cards.length === 0) return 'These actions are no longer in the journey.';
      for (const { id, stepId, personaIds: _, ...fields } of cards) {
        const reason =
          taken(document.cards, id) ??
          noPlace(document, { stepId, laneId }) ??
          badFields(document, fields);
        if (reason !== null) return reason;
      }
      return capReached(document, { cards: cards.length });
    },
    apply(draft, document) {
      for (const stepId of new Set(cards.map((card) => card.stepId))) {
        const here = cards.filter((card) => card.stepId === stepId);
        const ids = here.map(({ id }) => id);
        const keys = arrange(cardsAt(document, { stepId, laneId }), ids, null);
        rearrange(draft.cards, keys);
        for (const { id, text, personaIds, ...fields } of here) {
          // The blueprint may have other people on it.
          const known = personaIds?.filter((one) => Object.hasOwn(document.personas, one)) ?? [];
          draft.cards[id] = {
            type: 'action',
            ...settled({ ...fields, personaIds: known }),
            text,
            laneId,
            stepId,
            order: present(keys.get(id), 'order'),
          };
        }
      }
      // Whoever deletes one of them later means it.
      draft.journeyActions?.push(...cards.map(({ id }) => id));
    },
  };
}
