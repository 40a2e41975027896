// Picture files onto the map: into a cell, onto a card, or into the inbox. One undo step, however many there are.
import type { Id } from '../../base/id';
import { derivedId } from '../../commands/derivedId';
import { addPictures } from '../../commands/grid/addPictures';
import { editCards } from '../../commands/grid/editCards';
import { noPlace } from '../../commands/grid/place';
import type { GridContext } from '../action';
import { type StoredPictures, storePictures, tellLeftOut } from '../pictures/storePictures';
import { at, showCursor } from './cursor';
import { stageTitle } from './describe';
import { isWritable, refuse, run } from './run';

export type PicturePlace =
  /** Before a card of the cell, or at its end. */
  | { kind: 'cell'; stepId: Id; laneId: Id; before: Id | null }
  /** The picture becomes that of the card. */
  | { kind: 'card'; cardId: Id }
  | { kind: 'inbox' };

export async function placePictures(
  context: GridContext,
  files: readonly File[],
  place: PicturePlace,
): Promise<void> {
  if (!isWritable(context)) return;
  const { document, ports } = context;
  // Asked before anything is decoded: many pictures take a while.
  const reason = place.kind === 'cell' ? noPlace(document, place) : null;
  if (reason !== null) return refuse(context, reason);
  const stored = await storePictures(ports, files);
  tellLeftOut(ports, stored.leftOut);
  if (stored.pictures.length > 0) put(context, stored, place);
}

function put(context: GridContext, stored: StoredPictures, place: PicturePlace): void {
  const { ports } = context;
  const pictures = stored.pictures.map(({ name: _, ...picture }) => picture);
  if (place.kind === 'card') {
    const [change = {}] = pictures;
    const done = run(context, editCards({ cardIds: [place.cardId], change }), {
      selectedCards: new Set([place.cardId]),
    });
    if (done) ports.announce('Picture set');
    return;
  }
  const id = ports.ids();
  if (place.kind === 'inbox') {
    const inbox = { stepId: null, laneId: null, before: null };
    if (run(context, addPictures({ id, ...inbox, pictures }))) tellInbox(context, pictures.length);
    return;
  }
  const { stepId, laneId, before } = place;
  const ids = pictures.map((_, index) => derivedId(id, index));
  const done = run(context, addPictures({ id, stepId, laneId, before, pictures }), {
    ...at({ kind: 'cell', stepId, laneId, cardId: id }),
    selectedCards: new Set(ids),
  });
  if (!done) return;
  showCursor(context);
  const step = context.document.steps[stepId];
  const lane = context.document.lanes[laneId]?.title ?? '';
  const where = step?.title || (step ? stageTitle(context.document, step.stageId) : '');
  ports.announce(`${counted(ids.length)} added to ${lane}, ${where}`);
}

function tellInbox(context: GridContext, count: number): void {
  const { editor, ports } = context;
  const undo = () => {
    editor.undo();
    ports.focusGrid();
  };
  ports.toast({
    id: 'pictures',
    message: `${counted(count)} added to the inbox.`,
    detail: 'Drop pictures on a cell to have them there.',
    actions: [
      { label: 'Open inbox', run: () => ports.openDialog('inbox') },
      { label: 'Undo', run: undo },
    ],
  });
}

function counted(count: number): string {
  return count === 1 ? 'Picture' : `${count} pictures`;
}
