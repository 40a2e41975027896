// The arrow keys and their relatives. They change only the session, never the document.
import type { GridLayout } from '../../layout/gridLayout';
import type { Cursor } from '../../store/session';
import { type GridAction, type GridContext, navigating } from '../action';
import { cardsInRange, goTo, goVertically, showCursor } from './cursor';
import { cellOf, type Direction, edge, lineEnd, neighbourStage, step } from './navigate';

const directions = ['up', 'down', 'left', 'right'] as const;
const arrow: Record<Direction, string> = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};

export const navigationActions: GridAction[] = [
  ...directions.map((direction) => ({
    ...move(`go-${direction}`, `Go ${direction}`, arrow[direction], (layout, cursor) =>
      step(layout, cursor, direction),
    ),
    // On the emotion lane up and down change the point.
    ...(direction === 'up' || direction === 'down'
      ? {
          modes: ['cell', 'title', 'link'] as const,
          run: (context: GridContext) => goUpOrDown(context, direction),
        }
      : {}),
  })),
  ...directions.map((direction) =>
    move(
      `edge-${direction}`,
      `Go to the edge ${direction}`,
      `Mod+${arrow[direction]}`,
      (layout, cursor) => edge(layout, cursor, direction),
    ),
  ),
  ...directions.map((direction) => ({
    id: `extend-${direction}`,
    label: `Extend the range ${direction}`,
    group: 'Move around' as const,
    modes: vertical(direction) ? (['cell'] as const) : (['cell', 'emotion'] as const),
    shortcuts: [`Shift+${arrow[direction]}`],
    run: (context: GridContext) => extend(context, direction),
  })),
  move('first-step', 'First step', 'Home', (layout, cursor) =>
    lineEnd(layout, cursor, 'first', false),
  ),
  move('last-step', 'Last step', 'End', (layout, cursor) => lineEnd(layout, cursor, 'last', false)),
  move('first-cell', 'First cell', 'Mod+Home', (layout, cursor) =>
    lineEnd(layout, cursor, 'first', true),
  ),
  move('last-cell', 'Last cell', 'Mod+End', (layout, cursor) =>
    lineEnd(layout, cursor, 'last', true),
  ),
  move('previous-stage', 'Previous stage', 'Alt+PageUp', (layout, cursor) =>
    neighbourStage(layout, cursor, -1),
  ),
  move('next-stage', 'Next stage', 'Alt+PageDown', (layout, cursor) =>
    neighbourStage(layout, cursor, 1),
  ),
  { ...page('page-up', 'One screen up', 'PageUp', 'up'), modes: ['cell', 'title'] },
  { ...page('page-down', 'One screen down', 'PageDown', 'down'), modes: ['cell', 'title'] },
];

function goUpOrDown(context: GridContext, direction: 'up' | 'down'): void {
  const first = firstCell(context.editor.layout());
  if (context.editor.state.getState().session.cursor) goVertically(context, direction);
  else if (first) goTo(context, first);
}

function vertical(direction: Direction): boolean {
  return direction === 'up' || direction === 'down';
}

function move(
  id: string,
  label: string,
  shortcut: string,
  next: (layout: GridLayout, cursor: Cursor) => Cursor,
): GridAction {
  return {
    id,
    label,
    group: 'Move around',
    modes: navigating,
    shortcuts: [shortcut],
    run: (context) => {
      const layout = context.editor.layout();
      const { cursor } = context.editor.state.getState().session;
      const first = firstCell(layout);
      if (cursor) goTo(context, next(layout, cursor));
      else if (first) goTo(context, first);
    },
  };
}

function page(id: string, label: string, shortcut: string, direction: 'up' | 'down'): GridAction {
  return move(id, label, shortcut, (layout, cursor) => {
    const cell = cellOf(layout, cursor);
    const from = layout.lanes.find((row) => row.id === cell?.laneId);
    if (!cell || !from) return cursor;
    const distance = 600 * (direction === 'up' ? -1 : 1);
    const rows = direction === 'up' ? [...layout.lanes].reverse() : layout.lanes;
    const target = rows.find((row) => (row.y - from.y - distance) * Math.sign(distance) >= 0);
    const row = target ?? rows.at(-1);
    if (!row) return cursor;
    const cards = layout.cells.get(`${row.id}/${cell.stepId}`);
    return { kind: 'cell', laneId: row.id, stepId: cell.stepId, cardId: cards?.[0] ?? null };
  });
}

export function firstCell(layout: GridLayout): Cursor | null {
  const column = layout.steps[0];
  const row = layout.lanes[0];
  if (!column || !row) return null;
  const cards = layout.cells.get(`${row.id}/${column.id}`);
  return { kind: 'cell', stepId: column.id, laneId: row.id, cardId: cards?.[0] ?? null };
}

/** Grows the range from where it began; selected are the cards inside. */
export function extend(context: GridContext, direction: Direction): void {
  const layout = context.editor.layout();
  const { cursor, range } = context.editor.state.getState().session;
  if (cursor?.kind !== 'cell') return;
  const from = range?.from ?? { stepId: cursor.stepId, laneId: cursor.laneId };
  const to = range?.to ?? from;
  const columns = layout.steps.map((column) => column.id);
  const rows = layout.lanes.map((row) => row.id);
  const by = direction === 'up' || direction === 'left' ? -1 : 1;
  const sideways = direction === 'left' || direction === 'right';
  const next = sideways
    ? { ...to, stepId: columns[columns.indexOf(to.stepId) + by] ?? to.stepId }
    : { ...to, laneId: rows[rows.indexOf(to.laneId) + by] ?? to.laneId };
  const grown = { from, to: next };
  const cards = layout.cells.get(`${next.laneId}/${next.stepId}`);
  context.editor.setSession({
    range: grown,
    selectedCards: new Set(cardsInRange(layout, grown)),
    cursor: { kind: 'cell', ...next, cardId: cards?.[0] ?? null },
  });
  showCursor(context);
}
