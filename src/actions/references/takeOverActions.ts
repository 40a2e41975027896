// What a blueprint lacks of its journey, as it is there now.
import type { Id } from '../../base/id';
import { takeOverActions as command } from '../../commands/grid/takeOverActions';
import { customerActions } from '../../document/customerActions';
import { isGrid } from '../../document/document';
import type { GridContext } from '../action';
import { lookAgain } from '../check/checking';
import { run } from '../grid/run';
import { tellProblem } from '../library/tellProblem';

/** One undo step. */
export async function takeOverActions(
  context: GridContext,
  { laneId, cardIds }: { laneId: Id; cardIds: readonly Id[] },
): Promise<void> {
  const { journeyId } = context.document;
  if (journeyId === undefined) return;
  const read = await context.ports.library.peek(journeyId);
  if (!read.ok) return tellProblem(context.ports, read.problem);
  const journey = read.value;
  if (!isGrid(journey)) return;
  const wanted = new Set(cardIds);
  const cards = customerActions(journey).flatMap(({ id, stepId }) => {
    const card = journey.cards[id];
    if (!card || !wanted.has(id) || Object.hasOwn(context.document.cards, id)) return [];
    const { laneId: _, order: __, ...fields } = card;
    return [{ ...fields, id, stepId }];
  });
  if (run(context, command({ laneId, cards }))) lookAgain(context);
}
