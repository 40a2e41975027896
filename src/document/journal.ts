// One row of a document's diary: what was done, how to take it back, and where the cursor was.
import type { Patch } from '../base/patch';

/** JSON data: what command arguments and cursors are made of. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

export interface JournalRow {
  /** 1, 2, 3, … per document, without holes. */
  seq: number;
  kind: 'do' | 'undo' | 'redo';
  /** undo and redo: `seq` of the first row of the step it takes back or repeats. */
  ref?: number;
  /** Rows of one group that follow one another are one undo step (typing). */
  group?: string;
  label: string;
  command: { name: string; args: Json };
  patches: Patch[];
  /** Takes the patches back; to be applied as they stand. */
  inverse: Patch[];
  /** The editor's cursor before and after, so that undo and redo restore it. */
  before: Json;
  after: Json;
  /** Milliseconds since 1970 by the writer's clock; never used for order. */
  at: number;
}

/** One undoable step: one row, or all rows of a group. */
export interface HistoryStep {
  /** `seq` of its first row. */
  seq: number;
  label: string;
  group?: string;
  patches: Patch[];
  inverse: Patch[];
  before: Json;
  after: Json;
}

export interface History {
  /** Oldest first: the last is what undo takes back. */
  undo: HistoryStep[];
  /** The last is what redo repeats. */
  redo: HistoryStep[];
}
