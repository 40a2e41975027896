// Lift cards, show where they would go, and move or copy them with one command on drop.

import type { Id } from '../../base/id';
import { cardsInMapOrder } from '../../commands/cardsInMapOrder';
import { derivedId } from '../../commands/derivedId';
import { duplicateCards } from '../../commands/grid/duplicateCards';
import { moveCards } from '../../commands/grid/moveCards';
import { type CardDrop, dropAt } from '../../layout/hit';
import type { Canvas } from '../context';
import { dispatch } from './dispatch';
import { type Gesture, idle, type PointerAt } from './gesture';
import { liftCards } from './lifted';
import { cursorOf } from './select';

export function dragCards(canvas: Canvas, root: HTMLElement, cardId: Id, from: PointerAt): Gesture {
  const { camera, editor, gesture } = canvas;
  const { session } = editor.state.getState();
  const layout = () => canvas.view.getState().layout;
  const cardIds = session.selectedCards.has(cardId) ? [...session.selectedCards] : [cardId];
  if (!session.selectedCards.has(cardId)) {
    const cursor = cursorOf({ kind: 'card', cardId }, layout());
    editor.setSession({ cursor, range: null, selectedCards: new Set([cardId]) });
  }
  const box = layout().cards.get(cardId);
  const pressedAt = camera.toMap({ x: from.clientX, y: from.clientY });
  const grip = { x: pressedAt.x - (box?.x ?? 0), y: pressedAt.y - (box?.y ?? 0) };
  const { zoom } = camera.getViewport();
  const lifted = liftCards(root, cardId, cardIds, grip, zoom, `${canvas.view.getState().level}`);
  const dragged = new Set(cardIds);
  let drop: CardDrop | null = null;

  const stop = () => {
    lifted.remove();
    gesture.setState(idle);
  };
  return {
    autoPan: 'both',
    move(at) {
      lifted.moveTo({ x: at.clientX, y: at.clientY }, at.altKey);
      drop = dropAt(layout(), camera.toMap({ x: at.clientX, y: at.clientY }), dragged);
      gesture.setState({
        dragged: at.altKey ? idle.dragged : dragged,
        insertion: drop?.line ?? null,
        tint: drop?.cell ?? null,
      });
    },
    end(at) {
      stop();
      if (!drop) return;
      const { laneId, stepId, before } = drop;
      if (!at.altKey) {
        dispatch(canvas, moveCards({ cardIds, laneId, stepId, before }));
        return;
      }
      const id = editor.ids();
      const group = editor.ids();
      if (!dispatch(canvas, duplicateCards({ cardIds, id }), { group })) return;
      const count = cardsInMapOrder(editor.state.getState().document, cardIds).length;
      const copies = Array.from({ length: count }, (_, index) => derivedId(id, index));
      dispatch(canvas, moveCards({ cardIds: copies, laneId, stepId, before }), { group });
      editor.setSession({ selectedCards: new Set(copies) });
    },
    cancel: stop,
  };
}
