// What a change is: plain arguments, a dry run and a recipe over a draft. One verb per file; ids come in as arguments.
import type { AnyDocument } from '../document/document';
import type { GridDocument } from '../document/grid';
import type { Json } from '../document/journal';

export interface Command<D extends AnyDocument = GridDocument> {
  /** `grid.insertStage`: folder and file. */
  name: string;
  args: Json;
  /** What undo calls it: "Insert stage", "Move 5 cards". */
  label: string;
  /** The dry run: null, or the sentence why it cannot be done now. Menus show it. */
  check?(document: D): string | null;
  /**
   * Changes the draft; only called when `check` gave null. Leaves all invariants true.
   * `document` is the frozen state before: recipes search there, because reading a draft drafts what is read.
   */
  apply(draft: D, document: D): void;
}
