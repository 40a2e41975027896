import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { Card } from '../../document/grid';
import { applyChange } from '../change';
import type { Command } from '../command';
import { counted, gone } from '../wording';
import { badFields } from './cardFields';

interface Marks {
  tags: string[];
  personaIds: Id[];
}

/** Adds or takes tags and personas, and leaves each card's others as they are. */
export function markCards(args: {
  cardIds: Id[];
  addTags?: string[];
  removeTags?: string[];
  addPersonaIds?: Id[];
  removePersonaIds?: Id[];
}): Command {
  const marksOf = (card: Card): Marks => ({
    tags: edited(card.tags, args.addTags, args.removeTags),
    personaIds: edited(card.personaIds, args.addPersonaIds, args.removePersonaIds),
  });
  return {
    name: 'grid.markCards',
    args,
    label: `${args.addTags || args.removeTags ? 'Tag' : 'Assign'} ${counted(args.cardIds.length, 'card')}`,
    check(document) {
      const missing = gone(document.cards, args.cardIds, 'card');
      if (missing) return missing;
      for (const id of args.cardIds) {
        const problem = badFields(document, marksOf(present(document.cards[id], 'card')));
        if (problem) return problem;
      }
      return null;
    },
    apply(draft, document) {
      for (const id of args.cardIds) {
        applyChange(present(draft.cards[id], 'card'), marksOf(present(document.cards[id], 'card')));
      }
    },
  };
}

function edited(
  old: readonly string[] = [],
  add: readonly string[] = [],
  drop: readonly string[] = [],
) {
  return [...new Set([...old, ...add])].filter((entry) => !drop.includes(entry));
}
