// Copy, cut and paste on the grid. What the clipboard holds is read by formats; where it goes is decided here.
import { snapValue } from '../../analysis/emotionScale';
import { derivedId } from '../../commands/derivedId';
import { deleteCards } from '../../commands/grid/deleteCards';
import { pasteCells } from '../../commands/grid/pasteCells';
import { setEmotions } from '../../commands/grid/setEmotions';
import {
  asOneCard,
  cardsOf,
  type Pasted,
  type PastedCard,
  spread,
  stacked,
  withKnownPersonas,
} from '../../document/pasted';
import { isEmotionRole } from '../../document/vocabulary';
import { type Copied, copyCards, copyCells } from '../../formats/tableCopy';
import { readPastedHtml } from '../../formats/tablePasteHtml';
import { readPastedText } from '../../formats/tablePasteText';
import { activePersona } from '../../store/activePersona';
import type { GridContext } from '../action';
import { at, cellsOf } from './cursor';
import type { CellCursor } from './navigate';
import { pasteTitles } from './pasteTitles';
import { refuse, run } from './run';
import { selectedCards, selectedSteps } from './selection';

/** What Mod+C puts on the clipboard; null when there is nothing under the cursor. */
export function copySelection(context: GridContext): Copied | null {
  const { editor, document } = context;
  const { cursor, range } = editor.state.getState().session;
  const layout = editor.layout();
  const persona = activePersona(context.editor.state.getState());
  const curve = persona === null ? {} : { personaId: persona };
  if (range) return copyCells(document, { ...cellsOf(layout, range), ...curve });
  const stepIds = selectedSteps(context);
  const laneIds = layout.lanes.map((row) => row.id);
  if (stepIds.length > 0) return copyCells(document, { stepIds, laneIds, ...curve });
  if (cursor?.kind === 'lane') {
    const all = layout.steps.map((column) => column.id);
    return copyCells(document, { stepIds: all, laneIds: [cursor.laneId], ...curve });
  }
  const cards = selectedCards(context).flatMap((id) => document.cards[id] ?? []);
  if (cards.length > 0) return copyCards(cards);
  if (cursor?.kind !== 'cell') return null;
  return copyCells(document, { stepIds: [cursor.stepId], laneIds: [cursor.laneId], ...curve });
}

export function cutSelection(context: GridContext): Copied | null {
  const copied = copySelection(context);
  const cardIds = selectedCards(context);
  if (copied && cardIds.length > 0) {
    const { cursor } = context.editor.state.getState().session;
    const next = cursor?.kind === 'cell' ? { ...cursor, cardId: null } : cursor;
    run(context, deleteCards({ cardIds }), at(next));
  }
  return copied;
}

/** `html` wins when it holds our own cells or a table; `plain` (Mod+Shift+V) makes one card of it all. */
export function pasteText(
  context: GridContext,
  clipboard: { text: string; html: string },
  plain: boolean,
): void {
  const page = clipboard.html === '' ? null : context.ports.parseInert(clipboard.html, 'text/html');
  const rich = page && !plain ? readPastedHtml(page) : null;
  const pasted = rich ?? readPastedText(clipboard.text);
  const { cursor } = context.editor.state.getState().session;
  if (!pasted || !cursor) return;
  if (cursor.kind === 'cell') pasteIntoCell(context, cursor, pasted, plain);
  else if (cursor.kind === 'stage' || cursor.kind === 'step') pasteTitles(context, cursor, pasted);
  else refuse(context, 'Go to a cell to paste cards, or to a stage to paste titles.');
}

function pasteIntoCell(
  context: GridContext,
  cursor: CellCursor,
  pasted: Pasted,
  plain: boolean,
): void {
  const lane = context.document.lanes[cursor.laneId];
  if (lane && isEmotionRole(lane.role)) {
    pasteFeelings(context, cursor, pasted);
    return;
  }
  if (plain) {
    paste(context, cursor, [[[asOneCard(pasted)]]]);
    return;
  }
  if (!paste(context, cursor, stacked(pasted)) || pasted.kind !== 'list') return;
  offerSpread(context, cursor, pasted);
}

function paste(context: GridContext, cursor: CellCursor, rows: PastedCard[][][]): boolean {
  const id = context.ports.ids();
  const { stepId, laneId } = cursor;
  const known = withKnownPersonas(rows, context.document);
  const ids = known.flat(2).map((_, index) => derivedId(id, index));
  return run(context, pasteCells({ id, stepId, laneId, rows: known }), {
    cursor: { ...cursor, cardId: ids[0] ?? null },
    selectedCards: new Set(ids),
    range: null,
  });
}

/** A list can also go across the steps, or into one card; either takes the stack back first. */
function offerSpread(context: GridContext, cursor: CellCursor, pasted: Pasted): void {
  const { editor, ports } = context;
  const steps = editor.state.getState().history.undo.at(-1)?.seq;
  const instead = (rows: PastedCard[][][]) => () => {
    // Only while the paste is still the last thing done.
    if (editor.state.getState().history.undo.at(-1)?.seq === steps) editor.undo();
    paste(context, cursor, rows);
    ports.focusGrid();
  };
  const lane = context.document.lanes[cursor.laneId]?.title ?? '';
  ports.toast({
    id: 'paste',
    message: `${cardsOf(pasted).length} cards added to ${lane}.`,
    actions: [
      { label: 'Spread across steps', run: instead(spread(pasted)) },
      { label: 'One card', run: instead([[[asOneCard(pasted)]]]) },
    ],
  });
}

/** Numbers go along the curve of the active persona, from the cursor on: −2…+2, or 1–5 when none is below 1. */
function pasteFeelings(context: GridContext, cursor: CellCursor, pasted: Pasted): void {
  const personaId = activePersona(context.editor.state.getState());
  const texts =
    pasted.kind === 'table'
      ? (pasted.rows[0] ?? []).map(firstText)
      : cardsOf(pasted).map(({ text }) => text);
  const numbers = texts.map((text) =>
    text.trim() === '' ? null : Number(text.replace(',', '.').replace('−', '-')),
  );
  if (personaId === null || numbers.some((value) => value !== null && !Number.isFinite(value))) {
    refuse(context, 'A curve takes a row of numbers, −2 to 2 or 1 to 5.');
    return;
  }
  const rated = numbers.filter((value) => value !== null);
  const fromOne = rated.length > 0 && Math.min(...rated) >= 1 && Math.max(...rated) > 2;
  const { steps } = context.editor.layout();
  const first = steps.findIndex((column) => column.id === cursor.stepId);
  const points = numbers.slice(0, steps.length - first).flatMap((value, index) => {
    const stepId = steps[first + index]?.id;
    if (stepId === undefined) return [];
    const stored =
      value === null ? null : snapValue(fromOne ? (value - 3) / 2 : value / 2, 'five', true);
    return [{ laneId: cursor.laneId, stepId, personaId, value: stored }];
  });
  run(context, setEmotions({ points }));
}

function firstText(cell: PastedCard[]): string {
  return cell[0]?.text ?? '';
}
