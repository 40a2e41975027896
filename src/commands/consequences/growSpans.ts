// A step put inside a spanning card widens it, so that it goes on covering what it covered.
import { present } from '../../base/assert';
import type { GridDocument } from '../../document/grid';
import { orderedSteps, stepPositions } from '../../document/queries';

/** For `count` steps that come to stand at `position` of the map order of `document`. */
export function growSpans(
  draft: GridDocument,
  document: GridDocument,
  position: number,
  count: number,
): void {
  const positions = stepPositions(document);
  const last = orderedSteps(document).length - 1;
  for (const [id, card] of Object.entries(document.cards)) {
    if (card.span === undefined || card.span < 2 || card.stepId === null) continue;
    const start = positions.get(card.stepId) ?? 0;
    const end = Math.min(start + card.span - 1, last);
    if (start < position && position <= end) {
      present(draft.cards[id], 'spanning card').span = card.span + count;
    }
  }
}
