// Camera keys and undo: everything that works wherever the cursor is.
import { union } from '../../base/geometry';
import { everywhere, type GridAction, type GridContext, navigating } from '../action';
import { at, boxOf, showCursor } from './cursor';
import { cellOf } from './navigate';
import { refuse } from './run';
import { selectedCards } from './selection';
import { endEdit } from './typing';

export const viewActions: GridAction[] = [
  {
    id: 'undo',
    label: 'Undo',
    group: 'Edit',
    icon: 'undo-2',
    modes: everywhere,
    shortcuts: ['Mod+Z'],
    check: ({ editor }) =>
      editor.state.getState().history.undo.length > 0 ? null : 'There is nothing to undo.',
    run: (context) => history(context, 'undo'),
  },
  {
    id: 'redo',
    label: 'Redo',
    group: 'Edit',
    icon: 'redo-2',
    modes: everywhere,
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    check: ({ editor }) =>
      editor.state.getState().history.redo.length > 0 ? null : 'There is nothing to redo.',
    run: (context) => history(context, 'redo'),
  },
  {
    id: 'fit',
    label: 'Fit the map',
    group: 'View',
    icon: 'maximize',
    modes: everywhere,
    shortcuts: ['Alt+1'],
    run: ({ ports }) => ports.camera()?.fit(),
  },
  {
    id: 'fit-selection',
    label: 'Zoom to the selection',
    group: 'View',
    modes: navigating,
    shortcuts: ['Alt+2'],
    run(context) {
      const layout = context.editor.layout();
      const { cursor } = context.editor.state.getState().session;
      const boxes = selectedCards(context).flatMap((id) => layout.cards.get(id) ?? []);
      const box = boxes.length > 0 ? union(boxes) : cursor && boxOf(layout, cursor);
      if (box) context.ports.camera()?.zoomToBox(box, { most: 1.5 });
    },
  },
  {
    id: 'fit-stage',
    label: 'Zoom to the stage',
    group: 'View',
    modes: navigating,
    shortcuts: ['Alt+3'],
    run(context) {
      const layout = context.editor.layout();
      const { cursor } = context.editor.state.getState().session;
      const stepId = cursor && cellOf(layout, cursor)?.stepId;
      const stage = layout.stages.find((candidate) => stepId && candidate.stepIds.includes(stepId));
      if (!stage) return;
      const box = { x: stage.x, y: 0, width: stage.width, height: layout.size.height };
      context.ports.camera()?.zoomToBox(box, { most: 1.5 });
    },
  },
  {
    id: 'zoom-100',
    label: 'Zoom to 100 %',
    group: 'View',
    modes: everywhere,
    shortcuts: ['Alt+0'],
    run: ({ ports }) => ports.camera()?.zoomTo(1),
  },
  {
    id: 'select-more',
    label: 'Select the cell, the lane, the map',
    group: 'Edit',
    modes: navigating,
    shortcuts: ['Mod+A'],
    run: selectMore,
  },
  {
    id: 'escape',
    label: 'Clear the selection, then leave the map',
    group: 'Move around',
    modes: navigating,
    shortcuts: ['Escape'],
    run: clearOrLeave,
  },
];

function clearOrLeave({ editor, ports }: GridContext): void {
  const { cursor, range, selectedCards: selected } = editor.state.getState().session;
  if (range || selected.size > 1) editor.setSession(at(cursor));
  else ports.leaveGrid();
}

/** Undo inside an edit takes back the typing first; the cursor goes where it was. */
function history(context: GridContext, way: 'undo' | 'redo'): void {
  const { editor, ports } = context;
  endEdit(context);
  const done = way === 'undo' ? editor.undo() : editor.redo();
  if (done.ok) {
    ports.announce(`${way === 'undo' ? 'Undid' : 'Redid'}: ${done.value.label}`);
    showCursor(context);
  } else refuse(context, done.problem.message);
}

/** Each press widens: the cell's cards, the lane's, all. */
function selectMore(context: GridContext): void {
  const { session } = context.editor.state.getState();
  const layout = context.editor.layout();
  const cell = session.cursor && cellOf(layout, session.cursor);
  if (!cell) return;
  const all = [...layout.cells];
  const inCell = layout.cells.get(`${cell.laneId}/${cell.stepId}`) ?? [];
  const inLane = all.flatMap(([key, ids]) => (key.startsWith(`${cell.laneId}/`) ? ids : []));
  const inMap = all.flatMap(([, ids]) => ids);
  const now = session.selectedCards.size;
  const wider = [inCell, inLane, inMap].find((ids) => ids.length > now) ?? inMap;
  context.editor.setSession({ ...at(cell), selectedCards: new Set(wider) });
  context.ports.announce(`${wider.length} ${wider.length === 1 ? 'card' : 'cards'} selected`);
}
