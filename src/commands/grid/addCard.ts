import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { roleInfo } from '../../document/vocabulary';
import { arrange, rearrange } from '../arrange';
import { capReached } from '../caps';
import { settled } from '../change';
import type { Command } from '../command';
import { pickChannel } from '../consequences/pickChannel';
import { taken } from '../wording';
import { badFields, type CardFields } from './cardFields';
import { cardsAt, noPlace } from './place';

/** A card before `before`, or at the end of the cell or inbox. Its type is the lane's unless given. */
export function addCard(args: {
  id: Id;
  stepId: Id | null;
  laneId: Id | null;
  before: Id | null;
  text: string;
  fields?: CardFields;
  /** Half-typed words name no channel yet. */
  typing?: boolean;
}): Command {
  return {
    name: 'grid.addCard',
    args,
    label: 'Add card',
    check: (document) =>
      taken(document.cards, args.id) ??
      noPlace(document, args) ??
      capReached(document, { cards: 1 }) ??
      badFields(document, { ...args.fields, text: args.text }),
    apply(draft, document) {
      const lane = args.laneId === null ? undefined : document.lanes[args.laneId];
      const keys = arrange(cardsAt(document, args), [args.id], args.before);
      rearrange(draft.cards, keys);
      const card = {
        laneId: args.laneId,
        stepId: args.stepId,
        order: present(keys.get(args.id), 'order'),
        type: lane ? roleInfo[lane.role].cardType : ('text' as const),
        ...settled(args.fields ?? {}),
        text: args.text,
      };
      if (!args.typing) pickChannel(card);
      draft.cards[args.id] = card;
    },
  };
}
