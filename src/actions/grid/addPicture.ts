// A picture off the clipboard or the disk becomes a card.
import { addCard } from '../../commands/grid/addCard';
import { cardsInCell } from '../../document/queries';
import { isEmotionRole } from '../../document/vocabulary';
import type { GridContext } from '../action';
import { tellProblem } from '../library/tellProblem';
import { storePicture } from '../pictures/storePicture';
import { at } from './cursor';
import { refuse, run } from './run';

export async function addPicture(context: GridContext, file: Blob): Promise<void> {
  const { cursor } = context.editor.state.getState().session;
  if (cursor?.kind !== 'cell') {
    refuse(context, 'Go to a cell to put the picture in.');
    return;
  }
  const { stepId, laneId } = cursor;
  const lane = context.document.lanes[laneId];
  if (lane && isEmotionRole(lane.role)) {
    refuse(context, 'An emotion lane holds points. Choose another lane for the picture.');
    return;
  }
  const stored = await storePicture(context.ports, file);
  if (!stored.ok) {
    tellProblem(context.ports, stored.problem);
    return;
  }
  const id = context.ports.ids();
  const cards = cardsInCell(context.document, stepId, laneId);
  const index = cards.findIndex(([key]) => key === cursor.cardId) + 1;
  const before = (index > 0 ? cards[index]?.[0] : null) ?? null;
  const fields = { type: 'image', assetId: stored.value } as const;
  const card = addCard({ id, stepId, laneId, before, text: '', fields });
  run(context, card, at({ ...cursor, cardId: id }));
}
