import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { orderedSteps, stepPositions } from '../../document/queries';
import type { Command } from '../command';
import { gone } from '../wording';

/** How many steps the card covers from its own on. */
export function spanCard(args: { cardId: Id; span: number }): Command {
  return {
    name: 'grid.spanCard',
    args,
    label: args.span === 1 ? 'Span one step' : `Span ${args.span} steps`,
    check(document) {
      const missing = gone(document.cards, [args.cardId], 'card');
      if (missing) return missing;
      const { stepId } = present(document.cards[args.cardId], 'card');
      if (stepId === null) return 'A card in the inbox covers no steps.';
      if (!Number.isInteger(args.span) || args.span < 1) return 'A card covers at least one step.';
      const room = orderedSteps(document).length - (stepPositions(document).get(stepId) ?? 0);
      return args.span > room ? 'There are no more steps to the right.' : null;
    },
    apply(draft) {
      const card = present(draft.cards[args.cardId], 'card');
      if (args.span > 1) card.span = args.span;
      else delete card.span;
    },
  };
}
