// Typing titles in a row: Enter and Tab go from one stage, step or lane to the next.
import type { GridLayout } from '../../layout/gridLayout';
import type { Cursor, Editing } from '../../store/session';
import type { GridContext } from '../action';
import { at, goTo, showCursor } from './cursor';
import { firstCellOfStep } from './navigate';
import { isWritable } from './run';
import { edit, editedText, endEdit } from './typing';

type Header = Extract<Cursor, { kind: 'stage' | 'step' | 'lane' }>;

/** Enter with `create`: the last stage is followed by a new one; leaving that empty ends in the first cell. */
export function nextTitle(context: GridContext, create: boolean): void {
  const { editing } = context.editor.state.getState().session;
  if (!editing) return;
  const empty = editedText(context.document, editing).trim() === '';
  endEdit(context);
  const layout = context.editor.layout();
  const header = headerOf(layout, editing, 1);
  if (header) editTitle(context, header);
  else if (editing.kind === 'stage' && create && !(empty && layout.stages.length > 1)) {
    edit(context, { kind: 'new-stage' });
  } else toFirstCell(context, editing);
}

export function previousTitle(context: GridContext): void {
  const { editing } = context.editor.state.getState().session;
  if (!editing) return;
  endEdit(context);
  const header = headerOf(context.editor.layout(), editing, -1);
  if (header) editTitle(context, header);
}

/** Opens the title of a header for typing. */
export function editTitle(context: GridContext, header: Header): void {
  if (!isWritable(context)) return;
  context.editor.closeGroup();
  context.editor.setSession({
    ...at(header),
    editing: { ...header, group: context.ports.ids() },
  });
  showCursor(context);
}

/** The header one further in the same row or column, or null at its end. */
function headerOf(layout: GridLayout, editing: Editing, by: 1 | -1): Header | null {
  switch (editing.kind) {
    case 'stage': {
      const index = layout.stages.findIndex((stage) => stage.id === editing.stageId);
      const next = layout.stages[index + by];
      return next ? { kind: 'stage', stageId: next.id } : null;
    }
    case 'new-stage': {
      const last = by < 0 ? layout.stages.at(-1) : undefined;
      return last ? { kind: 'stage', stageId: last.id } : null;
    }
    case 'step': {
      const index = layout.steps.findIndex((column) => column.id === editing.stepId);
      const next = layout.steps[index + by];
      return next ? { kind: 'step', stepId: next.id } : null;
    }
    case 'lane': {
      const index = layout.lanes.findIndex((row) => row.id === editing.laneId);
      const next = layout.lanes[index + by];
      return next ? { kind: 'lane', laneId: next.id } : null;
    }
    default:
      return null;
  }
}

function toFirstCell(context: GridContext, editing: Editing): void {
  const layout = context.editor.layout();
  const stepId = editing.kind === 'step' ? editing.stepId : layout.steps[0]?.id;
  const cell = stepId === undefined ? null : firstCellOfStep(layout, stepId);
  if (cell) goTo(context, cell);
}
