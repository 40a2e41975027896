import type { Id } from '../../base/id';
import type { MarkerShape } from '../../document/vocabulary';
import { textTooLong, titleTooLong } from '../caps';
import { applyChange } from '../change';
import type { Command } from '../command';

/** What other documents say of things here, by the ids they have here. */
export type Synced = {
  personas?: Record<Id, { name: string; color: string; marker: MarkerShape }>;
  stages?: Record<Id, string>;
  steps?: Record<Id, string>;
  cards?: Record<Id, string>;
};

/** Brings up to date what this map only repeats; `from` names the documents. What is gone meanwhile is passed over. */
export function syncReferences(args: { from: string; synced: Synced }): Command {
  const { personas = {}, stages = {}, steps = {}, cards = {} } = args.synced;
  const names = Object.values(personas).map(({ name }) => name);
  return {
    name: 'grid.syncReferences',
    args,
    label: `Update from ${args.from}`,
    check: () =>
      titleTooLong(...names, ...Object.values(stages), ...Object.values(steps)) ??
      textTooLong(...Object.values(cards)),
    apply(draft) {
      for (const [id, look] of Object.entries(personas)) {
        const persona = draft.personas[id];
        if (persona) applyChange(persona, look);
      }
      retitle(draft.stages, stages);
      retitle(draft.steps, steps);
      for (const [id, text] of Object.entries(cards)) {
        const card = draft.cards[id];
        if (card && card.text !== text) card.text = text;
      }
    },
  };
}

function retitle(table: Record<Id, { title: string }>, titles: Readonly<Record<Id, string>>): void {
  for (const [id, title] of Object.entries(titles)) {
    const entity = table[id];
    if (entity && entity.title !== title) entity.title = title;
  }
}
