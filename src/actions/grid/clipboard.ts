// Copy, cut and paste on the grid. What the clipboard holds is read by formats; where it goes is decided here.
import { countOf } from '../../base/countOf';
import type { Id } from '../../base/id';
import { derivedId } from '../../commands/derivedId';
import { pasteCells } from '../../commands/grid/pasteCells';
import type { GridDocument } from '../../document/grid';
import {
  asOneCard,
  cardsOf,
  type Pasted,
  type PastedCard,
  spread,
  stacked,
  withKnownPersonas,
} from '../../document/pasted';
import { textLanes } from '../../document/queries';
import { isEmotionRole } from '../../document/vocabulary';
import { type Copied, copyCards, copyCells } from '../../formats/tableCopy';
import { readPastedHtml } from '../../formats/tablePasteHtml';
import { readPastedText } from '../../formats/tablePasteText';
import { activePersonaIn } from '../../store/activePersona';
import type { Cursor } from '../../store/session';
import type { GridContext } from '../action';
import { hasRange } from './cardActions';
import { cellsOf } from './cursor';
import { deleteSelection } from './deleteActions';
import type { CellCursor } from './navigate';
import { pasteFeelings } from './pasteFeelings';
import { pasteTitles } from './pasteTitles';
import { refuse, run } from './run';
import { selectedCards, selectedSteps } from './selection';
import { undoStep } from './undoStep';

/** More rows than this are a file, not a paste: a slip of the clipboard must not fill a map. */
const mostRows = 200;

const onlyAddress =
  'The clipboard holds only the address of a picture. Copy the picture itself, then paste again.';

/** What Mod+C puts on the clipboard; null when there is nothing under the cursor. */
export function copySelection(context: GridContext): Copied | null {
  const { editor, document } = context;
  const { cursor, range } = editor.state.getState().session;
  const layout = editor.layout();
  const curve = {
    personaIn: (laneId: Id) => activePersonaIn(editor.state.getState(), laneId),
  };
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
  const cell = { stepIds: [cursor.stepId], laneIds: [cursor.laneId], ...curve };
  const copied = copyCells(document, cell);
  return copied.text === '' ? null : copied;
}

/** Cards and points go; stages, steps and lanes are only copied, and a notice says so. */
export function cutSelection(context: GridContext): Copied | null {
  const copied = copySelection(context);
  const { cursor } = context.editor.state.getState().session;
  if (!copied) return null;
  if (cursor === null || cursor.kind === 'cell') deleteSelection(context);
  else refuse(context, 'Copied. Press Delete to take the original away.');
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
  if (!pasted) {
    if (page && page.images.length > 0) refuse(context, onlyAddress);
    return;
  }
  const cell = cursor && cellFor(context, cursor, pasted);
  const rows = pasted.kind === 'table' ? pasted.rows.length : cardsOf(pasted).length;
  if (rows > mostRows && !plain) {
    refuse(context, `These are ${rows} rows, a paste takes ${mostRows}. Import them as a file.`);
  } else if (cell) pasteIntoCell(context, cell, pasted, plain);
  else if (cursor?.kind === 'stage' || cursor?.kind === 'step')
    pasteTitles(context, cursor, pasted);
  else refuse(context, 'Go to a cell to paste cards, or to a stage to paste titles.');
}

/** Columns can be pasted on their header: they begin in its first cell. */
function cellFor(context: GridContext, cursor: Cursor, pasted: Pasted): CellCursor | null {
  if (cursor.kind === 'cell') return cursor;
  const isHeader = cursor.kind === 'stage' || cursor.kind === 'step';
  if (!isHeader || pasted.kind !== 'table' || pasted.rows.length < 2) return null;
  const [stepId] = selectedSteps(context);
  const laneId = textLanes(context.document)[0]?.[0];
  if (stepId === undefined || laneId === undefined) return null;
  return { kind: 'cell', stepId, laneId, cardId: null };
}

function pasteIntoCell(
  context: GridContext,
  cursor: CellCursor,
  pasted: Pasted,
  plain: boolean,
): void {
  const { range } = context.editor.state.getState().session;
  const cells = range && cellsOf(context.editor.layout(), range);
  const anchor = cells ? firstOf(cells, cursor) : cursor;
  const lane = context.document.lanes[anchor.laneId];
  if (lane && isEmotionRole(lane.role)) {
    pasteFeelings(context, anchor, pasted);
  } else if (plain) {
    paste(context, anchor, [[[asOneCard(pasted)]]]);
  } else if (pasted.kind === 'list' && cells && hasRange(context)) {
    paste(context, anchor, dealt(context, cells, pasted.cards));
  } else if (paste(context, anchor, stacked(pasted)) && pasted.kind === 'list') {
    offerSpread(context, anchor, pasted);
  }
}

/** The top left cell of a range, whichever corner the cursor is in. */
function firstOf(cells: ReturnType<typeof cellsOf>, cursor: CellCursor): CellCursor {
  const [laneId = cursor.laneId] = cells.laneIds;
  const [stepId = cursor.stepId] = cells.stepIds;
  return { kind: 'cell', laneId, stepId, cardId: null };
}

/** One line a cell, lane by lane; what is left over goes into the last one. */
function dealt(
  { document }: GridContext,
  { laneIds, stepIds }: ReturnType<typeof cellsOf>,
  cards: readonly PastedCard[],
): PastedCard[][][] {
  const width = stepIds.length;
  const rows = textLanes(document).filter(([id]) => laneIds.includes(id)).length;
  const last = rows * width - 1;
  return Array.from({ length: rows }, (_, row) =>
    stepIds.map((_, column) => {
      const index = row * width + column;
      return cards.slice(index, index === last ? undefined : index + 1);
    }),
  );
}

function paste(context: GridContext, cursor: CellCursor, rows: PastedCard[][][]): boolean {
  const id = context.ports.ids();
  const { stepId, laneId } = cursor;
  const known = withKnownPersonas(rows, context.document);
  const ids = known.flat(2).map((_, index) => derivedId(id, index));
  const before = context.document;
  const done = run(context, pasteCells({ id, stepId, laneId, rows: known }), {
    cursor: { ...cursor, cardId: ids[0] ?? null },
    selectedCards: new Set(ids),
    range: null,
  });
  if (done) tellPaste(context, before, ids.length);
  return done;
}

/** A paste over the edge of the map made steps or lanes: that is said aloud, as it may be a slip. */
function tellPaste(context: GridContext, before: GridDocument, cards: number): void {
  const { document, editor, ports } = context;
  const steps = Object.keys(document.steps).length - Object.keys(before.steps).length;
  const lanes = Object.keys(document.lanes).length - Object.keys(before.lanes).length;
  const grown = [
    ...(steps > 0 ? [countOf(steps, 'step')] : []),
    ...(lanes > 0 ? [countOf(lanes, 'lane')] : []),
  ];
  if (grown.length === 0) {
    ports.announce(`Pasted ${countOf(cards, 'card')}`);
    return;
  }
  const undo = () => {
    editor.undo();
    ports.focusGrid();
  };
  ports.toast({
    id: 'paste',
    message: `Pasted ${countOf(cards, 'card')}. The map grew by ${grown.join(' and ')}.`,
    actions: [{ label: 'Undo', run: undo }],
  });
}

/** A list can also go across the steps, or into one card; either takes the stack back first. */
function offerSpread(context: GridContext, cursor: CellCursor, pasted: Pasted): void {
  const { ports } = context;
  const undo = undoStep(context, 'paste');
  const instead = (rows: PastedCard[][][]) => () => {
    if (undo()) paste(context, cursor, rows);
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
