// What the next action acts on: the selected cards, or what the header under the cursor stands for.
import type { Id } from '../../base/id';
import type { GridContext } from '../action';
import { cardsInRange } from './cursor';

/** In no particular order; empty on headers and empty cells. */
export function selectedCards(context: GridContext): Id[] {
  const { selectedCards: selected, cursor, range } = context.editor.state.getState().session;
  if (selected.size > 0) return [...selected].filter((id) => id in context.document.cards);
  if (range) return cardsInRange(context.editor.layout(), range);
  return cursor?.kind === 'cell' && cursor.cardId !== null ? [cursor.cardId] : [];
}

/** Steps of the stage or step under the cursor. */
export function selectedSteps(context: GridContext): Id[] {
  const { cursor } = context.editor.state.getState().session;
  if (cursor?.kind === 'step') return [cursor.stepId];
  if (cursor?.kind !== 'stage') return [];
  const stage = context.editor.layout().stages.find((candidate) => candidate.id === cursor.stageId);
  return stage ? [...stage.stepIds] : [];
}
