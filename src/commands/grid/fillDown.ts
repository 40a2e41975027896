import type { Id } from '../../base/id';
import { capReached } from '../caps';
import type { Command } from '../command';
import { taken } from '../wording';
import { type Corners, fill, planFill } from './fill';

/** Repeats the range's top cells downwards; new ids derive from `id`. */
export function fillDown(args: Corners & { id: Id }): Command {
  return {
    name: 'grid.fillDown',
    args,
    label: 'Fill down',
    check(document) {
      const count = planFill(document, args, 'down').reduce(
        (sum, { cards }) => sum + cards.length,
        0,
      );
      return count === 0
        ? 'There is nothing to fill. Select more cells, with cards in the first row.'
        : (taken(document.cards, args.id) ?? capReached(document, { cards: count }));
    },
    apply: (draft, document) => fill(draft, document, planFill(document, args, 'down'), args.id),
  };
}
