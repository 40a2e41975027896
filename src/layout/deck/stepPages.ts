// Which steps of a stage share a slide. A step is never divided.
import type { Id } from '../../base/id';
import { type DeckPage, deckSizes } from './page';

/** In even parts: seven steps with room for six are four and three. */
export function stepPages(steps: readonly Id[], page: Pick<DeckPage, 'body'>): Id[][] {
  const most = Math.max(
    1,
    Math.floor((page.body.width - deckSizes.laneColumn) / deckSizes.stepLeast),
  );
  const parts = Math.ceil(steps.length / most);
  return Array.from({ length: parts }, (_, part) =>
    steps.slice(
      Math.ceil((steps.length * part) / parts),
      Math.ceil((steps.length * (part + 1)) / parts),
    ),
  );
}
