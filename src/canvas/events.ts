// What the canvas asks of whoever shows it: everything that is more than drawing, selecting and moving.
import type { PicturePlace } from '../actions/grid/placePictures';
import type { Point } from '../base/geometry';
import type { Id } from '../base/id';

/** What lies under the pointer. */
export type CanvasTarget =
  | { kind: 'card'; cardId: Id }
  | { kind: 'cell'; laneId: Id; stepId: Id }
  | { kind: 'stage'; stageId: Id }
  | { kind: 'step'; stepId: Id }
  | { kind: 'lane'; laneId: Id }
  | { kind: 'link'; linkId: Id }
  | { kind: 'emotion'; laneId: Id; stepId: Id; personaId: Id }
  | { kind: 'background' };

export interface CanvasEvents {
  /** Double-click, or a click on what is already selected: open it for typing. */
  onEdit(target: CanvasTarget): void;
  /** Right-click, long press, menu key on the canvas; `point` is on the page. */
  onContextMenu(target: CanvasTarget, point: Point): void;
  /** A click on the name of the document that the card leads to. */
  onOpenTarget?(cardId: Id): void;
  /** The `+` after a stage's last step; null is the one after the last stage, for a new stage. */
  onAddStep(stageId: Id | null): void;
  onAddLane(): void;
  /** A lane was let go before `before`, or at the end. */
  onMoveLane(laneId: Id, before: Id | null): void;
  /** A press begins on the canvas, beside what is being edited. */
  onPress?(): void;
  /** After any click on the canvas, so that the one textarea can take the focus back. */
  onPointer(target: CanvasTarget): void;
  /** Files from outside with a picture among them, and the place for the pictures. */
  onDropFiles?(files: File[], place: PicturePlace): void;
  /** What could not be done, as a sentence. */
  onRefused?(reason: string): void;
  /** An asset as an address of this page (`blob:`); null when it is missing. */
  loadImage?(assetId: string): Promise<string | null>;
}
