// Pictures by name: into the cell of the cursor, onto the selected card, and off it again.
import { editCards } from '../../commands/grid/editCards';
import { cardsInCell } from '../../document/queries';
import type { GridAction, GridContext } from '../action';
import { pictureTypes } from '../pictures/storePicture';
import type { PicturePlace } from './placePictures';
import { refuse, run } from './run';
import { selectedCards } from './selection';

export const pictureActions: GridAction[] = [
  {
    id: 'add-picture',
    label: 'Add picture…',
    group: 'Insert',
    icon: 'image',
    modes: ['cell'],
    check: (context) => (placeAtCursor(context) ? null : needsCell),
    async run(context) {
      const files = (await context.ports.files.pick(pictureTypes)) ?? [];
      if (files.length > 0) await addPicturesAtCursor(context, files);
      context.ports.focusGrid();
    },
  },
  {
    id: 'set-picture',
    label: 'Set or replace the picture of a card…',
    group: 'Edit',
    icon: 'image',
    modes: ['cell'],
    check: (context) => (oneCard(context) === null ? 'Go to one card first.' : null),
    async run(context) {
      const cardId = oneCard(context);
      if (cardId !== null) await replacePicture(context, cardId);
      context.ports.focusGrid();
    },
  },
  {
    id: 'remove-picture',
    label: 'Remove picture',
    group: 'Edit',
    modes: ['cell'],
    check: (context) => (withPicture(context).length > 0 ? null : 'This card has no picture.'),
    run: (context) => removePictures(context, withPicture(context)),
  },
];

export async function replacePicture(context: GridContext, cardId: string): Promise<void> {
  const [file] = (await context.ports.files.pick(pictureTypes)) ?? [];
  if (file) await placeOnCard(context, file, cardId);
}

export function removePictures(context: GridContext, cardIds: string[]): void {
  if (run(context, editCards({ cardIds, change: { assetId: null, pictureRatio: null } })))
    context.ports.announce('Picture removed');
}

const needsCell = 'Go to a cell to put the picture in.';

/** Behind the card under the cursor. */
export async function addPicturesAtCursor(
  context: GridContext,
  files: readonly File[],
): Promise<void> {
  const cell = placeAtCursor(context);
  if (cell) await place(context, files, cell);
  else refuse(context, needsCell);
}

export function placeOnCard(context: GridContext, file: File, cardId: string): Promise<void> {
  return place(context, [file], { kind: 'card', cardId });
}

function placeAtCursor({ editor, document }: GridContext): PicturePlace | null {
  const { cursor } = editor.state.getState().session;
  if (cursor?.kind !== 'cell') return null;
  const { stepId, laneId, cardId } = cursor;
  const cards = cardsInCell(document, stepId, laneId);
  const index = cards.findIndex(([key]) => key === cardId) + 1;
  const before = (index > 0 ? cards[index]?.[0] : null) ?? null;
  return { kind: 'cell', stepId, laneId, before };
}

/** What reads pictures comes with the first one. */
async function place(
  context: GridContext,
  files: readonly File[],
  where: PicturePlace,
): Promise<void> {
  const { placePictures } = await import('./placePictures');
  await placePictures(context, files, where);
}

function oneCard(context: GridContext): string | null {
  const cards = selectedCards(context);
  return cards.length === 1 ? (cards[0] ?? null) : null;
}

function withPicture(context: GridContext): string[] {
  return selectedCards(context).filter((id) => context.document.cards[id]?.assetId !== undefined);
}
