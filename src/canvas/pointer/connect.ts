// An arrow from one card to another, drawn by hand.
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { addLink } from '../../commands/grid/addLink';
import type { Canvas } from '../context';
import { dispatch } from './dispatch';
import { targetAt } from './target';

export function connect(canvas: Canvas, from: Id, to: Id): void {
  if (from === to) return;
  const id = canvas.editor.ids();
  if (dispatch(canvas, addLink({ id, from, to }))) {
    canvas.editor.setSession({ cursor: { kind: 'link', linkId: id }, selectedCards: new Set() });
  }
}

/** A handle let go anywhere over a card means that card. */
export function connectAt(canvas: Canvas, from: Id, client: Point): void {
  const target = targetAt(canvas.view.getState().layout, canvas.camera.toMap(client));
  if (target.kind === 'card') connect(canvas, from, target.cardId);
}
