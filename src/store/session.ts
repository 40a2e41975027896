// What the editor remembers beside the document: where the cursor is, what is selected, what is being typed. Never saved in files.
import type { Id } from '../base/id';

/** Where keyboard focus rests. A cell cursor without a card is the empty slot at the end of the cell. */
export type Cursor =
  | { kind: 'cell'; stepId: Id; laneId: Id; cardId: Id | null }
  | { kind: 'stage'; stageId: Id }
  | { kind: 'step'; stepId: Id }
  | { kind: 'lane'; laneId: Id }
  | { kind: 'link'; linkId: Id };

/** A rectangle of cells, for Shift+arrows, fill and paste. */
export interface CellRange {
  from: { stepId: Id; laneId: Id };
  to: { stepId: Id; laneId: Id };
}

/** Not in the document until a character is typed. */
export type Draft =
  /** `index` is its place among the cell's cards. */
  | { kind: 'new-card'; stepId: Id; laneId: Id; index: number }
  /** The stage that Enter makes at the end. */
  | { kind: 'new-stage' };

/** What the one textarea edits now. `draft` is what it was begun as, when this very edit made it. */
export type Editing =
  | Draft
  /** `was` is the text before the edit. */
  | { kind: 'card'; cardId: Id; group: string; was?: string; draft?: Draft }
  | { kind: 'stage'; stageId: Id; group: string; draft?: Draft }
  | { kind: 'step'; stepId: Id; group: string }
  | { kind: 'lane'; laneId: Id; group: string }
  /** The words on an arrow. */
  | { kind: 'link'; linkId: Id; group: string }
  | { kind: 'note'; stepId: Id; laneId: Id; personaId: Id; group: string };

export interface Session {
  cursor: Cursor | null;
  range: CellRange | null;
  selectedCards: ReadonlySet<Id>;
  editing: Editing | null;
  /** Whose curve digits and sketching change. */
  activePersonaId: Id | null;
  /**
   * The cursor that ↑ or ↓ put on an emotion lane. While it is still the very same, those keys go on to the next lane
   * and change no feeling: walking through a map must not bend its curve.
   */
  passing: Cursor | null;
}

export const emptySession: Session = {
  cursor: null,
  range: null,
  selectedCards: new Set(),
  editing: null,
  activePersonaId: null,
  passing: null,
};
