// Keys while a card or a title is being typed: each ends the edit and says where to go on.
import { cardsInCell } from '../../document/queries';
import type { GridAction, GridContext } from '../action';
import { goTo, showCursor } from './cursor';
import { type CellCursor, nextTextLane, tab } from './navigate';
import { nextTitle, previousTitle } from './titles';
import { beginNewCard, endEdit } from './typing';

export const editActions: GridAction[] = [
  {
    id: 'commit-and-new-below',
    label: 'Keep the text and start a card below',
    group: 'Edit',
    modes: ['edit-card'],
    shortcuts: ['Enter'],
    run(context) {
      const { editing } = context.editor.state.getState().session;
      endEdit(context);
      if (editing?.kind !== 'card') return;
      const { cursor } = context.editor.state.getState().session;
      if (cursor?.kind !== 'cell' || cursor.cardId !== editing.cardId) return;
      const cards = cardsInCell(context.document, cursor.stepId, cursor.laneId);
      const index = cards.findIndex(([id]) => id === cursor.cardId) + 1;
      beginNewCard(context, cursor.stepId, cursor.laneId, index);
    },
  },
  {
    id: 'commit-and-next-lane',
    label: 'Keep the text and go to the next lane',
    group: 'Edit',
    modes: ['edit-card'],
    shortcuts: ['Mod+Enter'],
    run: (context) => leave(context, (layout, cursor) => nextTextLane(layout, cursor, 1)),
  },
  commitTab('commit-and-next-step', 'Keep the text and go to the next step', 'Tab', false),
  commitTab(
    'commit-and-previous-step',
    'Keep the text and go to the previous step',
    'Shift+Tab',
    true,
  ),
  {
    id: 'stop-editing',
    label: 'Keep the text and stop editing',
    group: 'Edit',
    modes: ['edit-card', 'edit-title', 'edit-note', 'edit-label'],
    shortcuts: ['Escape'],
    run: stop,
  },
  {
    id: 'keep-note',
    label: 'Keep the note',
    group: 'Emotion',
    modes: ['edit-note'],
    shortcuts: ['Enter', 'Tab'],
    run: stop,
  },
  {
    id: 'keep-label',
    label: 'Keep the words on the arrow',
    group: 'Edit',
    modes: ['edit-label'],
    shortcuts: ['Enter', 'Tab'],
    run: stop,
  },
  {
    id: 'next-title',
    label: 'Next title, a new one at the end',
    group: 'Edit',
    modes: ['edit-title'],
    shortcuts: ['Enter'],
    run: (context) => nextTitle(context, true),
  },
  {
    id: 'tab-title',
    label: 'Next title',
    group: 'Edit',
    modes: ['edit-title'],
    shortcuts: ['Tab'],
    run: (context) => nextTitle(context, false),
  },
  {
    id: 'previous-title',
    label: 'Previous title',
    group: 'Edit',
    modes: ['edit-title'],
    shortcuts: ['Shift+Tab'],
    run: previousTitle,
  },
];

function stop(context: GridContext): void {
  endEdit(context);
  const { cursor } = context.editor.state.getState().session;
  if (cursor) showCursor(context);
}

function commitTab(id: string, label: string, shortcut: string, back: boolean): GridAction {
  return {
    id,
    label,
    group: 'Edit',
    modes: ['edit-card'],
    shortcuts: [shortcut],
    run: (context) => leave(context, (layout, cursor) => tab(layout, cursor, back)),
  };
}

/** Ends the edit in a cell and lands, navigating, where `next` says. */
function leave(
  context: GridContext,
  next: (
    layout: ReturnType<GridContext['editor']['layout']>,
    cursor: CellCursor,
  ) => CellCursor | null,
): void {
  endEdit(context);
  const { cursor } = context.editor.state.getState().session;
  if (cursor?.kind !== 'cell') return;
  const target = next(context.editor.layout(), cursor);
  if (target) goTo(context, target);
}
