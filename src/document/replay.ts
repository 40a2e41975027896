// Folds journal rows into a document and its undo history. The one place outside the store that applies patches.
import { applyPatches, enablePatches } from 'immer';
import type { AnyDocument } from './document';
import type { History, HistoryStep, JournalRow } from './journal';

enablePatches();

const depth = 500;

export const emptyHistory: History = { undo: [], redo: [] };

/**
 * The history after one more row. A step that fell out of the kept journal is rebuilt from the row that
 * undoes or repeats it, so that an incomplete journal still gives usable stacks.
 */
export function fold(history: History, row: JournalRow): History {
  const { undo, redo } = history;
  if (row.kind === 'do') {
    const last = undo.at(-1);
    const step =
      last && row.group !== undefined && last.group === row.group ? extend(last, row) : stepOf(row);
    const kept = step.seq === last?.seq ? undo.slice(0, -1) : undo;
    return { undo: [...kept, step].slice(-depth), redo: [] };
  }
  if (row.kind === 'undo') {
    return { undo: undo.slice(0, -1), redo: [...redo, closed(undo.at(-1) ?? inverted(row))] };
  }
  return {
    undo: [...undo, closed(redo.at(-1) ?? stepOf(row))].slice(-depth),
    redo: redo.slice(0, -1),
  };
}

/** The document after the rows, in order. Throws when a patch does not fit: the caller quarantines. */
export function replay(document: AnyDocument, rows: readonly JournalRow[]): AnyDocument {
  return applyPatches(
    document,
    rows.flatMap((row) => row.patches),
  );
}

function stepOf(row: JournalRow): HistoryStep {
  const { label, patches, inverse, before, after } = row;
  const step: HistoryStep = { seq: row.ref ?? row.seq, label, patches, inverse, before, after };
  return row.group === undefined ? step : { ...step, group: row.group };
}

function extend(step: HistoryStep, row: JournalRow): HistoryStep {
  return {
    ...step,
    patches: [...step.patches, ...row.patches],
    inverse: [...row.inverse, ...step.inverse],
    after: row.after,
  };
}

function inverted(row: JournalRow): HistoryStep {
  const { label, patches, inverse, before, after } = row;
  return {
    seq: row.ref ?? row.seq,
    label,
    patches: inverse,
    inverse: patches,
    before: after,
    after: before,
  };
}

/** A step that was undone or redone never grows again, even when typing goes on with the same group. */
function closed(step: HistoryStep): HistoryStep {
  const { group: _, ...rest } = step;
  return rest;
}
