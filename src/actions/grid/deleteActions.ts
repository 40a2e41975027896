// Delete never asks: it says what went along and offers to take it back.
import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import type { Command } from '../../commands/command';
import { type Doomed, describeDeletion } from '../../commands/consequences/removal';
import { deleteCards } from '../../commands/grid/deleteCards';
import { deleteLanes } from '../../commands/grid/deleteLanes';
import { deleteLinks } from '../../commands/grid/deleteLinks';
import { deleteStages } from '../../commands/grid/deleteStages';
import { deleteSteps } from '../../commands/grid/deleteSteps';
import { setEmotions } from '../../commands/grid/setEmotions';
import { emotionKey, type GridDocument } from '../../document/grid';
import { cardsInCell } from '../../document/queries';
import { activePersonaIn } from '../../store/activePersona';
import type { Cursor } from '../../store/session';
import type { GridAction, GridContext } from '../action';
import { at, cellsOf, showCursor } from './cursor';
import { laneTitle, stageTitle, stepPath } from './describe';
import { type CellCursor, step } from './navigate';
import { refuse, run } from './run';
import { selectedCards } from './selection';

export const deleteActions: GridAction[] = [
  {
    id: 'delete',
    label: 'Delete',
    group: 'Edit',
    icon: 'trash-2',
    modes: ['cell', 'title', 'link'],
    shortcuts: ['Delete', 'Backspace'],
    run(context) {
      const { cursor } = context.editor.state.getState().session;
      if (cursor === null || cursor.kind === 'cell') deleteSelection(context);
      else deleteUnder(context, cursor);
    },
  },
];

/** The stage, step, lane or link that a cursor stands on. */
export function deleteUnder(context: GridContext, cursor: Exclude<Cursor, CellCursor>): void {
  switch (cursor.kind) {
    case 'link':
      run(context, deleteLinks({ linkIds: [cursor.linkId] }), at(null));
      break;
    case 'stage': {
      const stageIds = [cursor.stageId];
      const title = stageTitle(context.document, cursor.stageId);
      remove(context, cursor, deleteStages({ stageIds }), title, { stageIds });
      break;
    }
    case 'step': {
      const stepIds = [cursor.stepId];
      const title = stepPath(context.document, cursor.stepId, ' › ');
      remove(context, cursor, deleteSteps({ stepIds }), title, { stepIds });
      break;
    }
    case 'lane': {
      const laneIds = [cursor.laneId];
      const title = laneTitle(context.document, cursor.laneId);
      remove(context, cursor, deleteLanes({ laneIds }), title, { laneIds });
      break;
    }
  }
  showCursor(context);
}

/** The selected cards; of a range, or where no card is, also the points of the active persona, in one undo step. */
export function deleteSelection(context: GridContext): void {
  const { editor, document } = context;
  const { cursor } = editor.state.getState().session;
  const cardIds = selectedCards(context);
  const points = selectedPoints(context);
  const commands = [
    ...(cardIds.length > 0 ? [deleteCards({ cardIds })] : []),
    ...(points.length > 0 ? [setEmotions({ points })] : []),
  ];
  const next =
    cursor?.kind === 'cell' ? neighbourAfter(document, cursor, new Set(cardIds)) : cursor;
  const group = context.ports.ids();
  editor.closeGroup();
  for (const command of commands) {
    const done = editor.dispatch(command, { group, session: at(next) });
    if (!done.ok) {
      refuse(context, done.problem.message);
      return;
    }
  }
  editor.closeGroup();
  const parts = [
    ...(cardIds.length > 0 ? [countOf(cardIds.length, 'card')] : []),
    ...(points.length > 0 ? [countOf(points.length, 'point')] : []),
  ];
  if (cardIds.length + points.length > 1) notice(context, `Deleted ${parts.join(' and ')}.`);
  else if (cardIds.length === 1) notice(context, 'Card deleted.');
}

/** Rated points inside the range or under the cursor, each with the value that takes it away. */
function selectedPoints(context: GridContext) {
  const { editor, document } = context;
  const state = editor.state.getState();
  const { range, cursor, selectedCards: chosen } = state.session;
  const alone = chosen.size === 0 && cursor?.kind === 'cell' ? { from: cursor, to: cursor } : null;
  const cells = range ?? alone;
  if (!cells) return [];
  const { laneIds, stepIds } = cellsOf(editor.layout(), cells);
  return laneIds.flatMap((laneId) => {
    const personaId = activePersonaIn(state, laneId);
    if (personaId === null) return [];
    return stepIds
      .filter((stepId) => emotionKey(laneId, stepId, personaId) in document.emotions)
      .map((stepId) => ({ laneId, stepId, personaId, value: null }));
  });
}

/** The card below, else the one above, else the empty cell. */
function neighbourAfter(
  document: GridDocument,
  cursor: CellCursor,
  doomed: ReadonlySet<Id>,
): CellCursor {
  const cards = cardsInCell(document, cursor.stepId, cursor.laneId).map(([id]) => id);
  const from = cursor.cardId === null ? -1 : cards.indexOf(cursor.cardId);
  const below = cards.slice(from + 1).find((id) => !doomed.has(id));
  const above = cards.slice(0, Math.max(0, from)).findLast((id) => !doomed.has(id));
  return { ...cursor, cardId: below ?? above ?? null };
}

function remove(
  context: GridContext,
  cursor: Cursor,
  command: Command,
  title: string,
  doomed: Doomed,
): void {
  const { cards, points } = describeDeletion(context.document, doomed);
  const neighbour = ['right', 'left', 'down', 'up'] as const;
  const layout = context.editor.layout();
  const next = neighbour
    .map((direction) => step(layout, cursor, direction))
    .find((target) => target.kind === cursor.kind && target !== cursor);
  if (!run(context, command, at(next ?? null))) return;
  const along = [
    cards > 0 && countOf(cards, 'card'),
    points > 0 && countOf(points, 'point'),
  ].filter((part) => part !== false);
  notice(context, `Deleted “${title}”${along.length > 0 ? ` with ${along.join(' and ')}` : ''}.`);
}

function notice(context: GridContext, message: string): void {
  const undo = () => {
    context.editor.undo();
    context.ports.focusGrid();
  };
  context.ports.toast({ id: 'deleted', message, actions: [{ label: 'Undo', run: undo }] });
}
