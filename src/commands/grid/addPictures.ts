import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { arrange, rearrange } from '../arrange';
import { capReached } from '../caps';
import type { Command } from '../command';
import { derivedId } from '../derivedId';
import { counted, taken } from '../wording';
import { cardsAt, noPlace } from './place';

/** One card for each picture, in this order, before `before` or at the end of the cell or inbox. */
export function addPictures(args: {
  id: Id;
  stepId: Id | null;
  laneId: Id | null;
  before: Id | null;
  pictures: { assetId: string; pictureRatio?: number }[];
}): Command {
  const ids = args.pictures.map((_, index) => derivedId(args.id, index));
  return {
    name: 'grid.addPictures',
    args,
    label: `Add ${counted(ids.length, 'picture')}`,
    check: (document) =>
      (ids.length === 0 ? 'There is no picture to add.' : null) ??
      taken(document.cards, args.id) ??
      noPlace(document, args) ??
      capReached(document, { cards: ids.length }),
    apply(draft, document) {
      const { stepId, laneId } = args;
      const keys = arrange(cardsAt(document, args), ids, args.before);
      rearrange(draft.cards, keys);
      args.pictures.forEach((picture, index) => {
        const id = present(ids[index], 'id');
        const order = present(keys.get(id), 'order');
        draft.cards[id] = { laneId, stepId, order, type: 'image', text: '', ...picture };
      });
    },
  };
}
