// Drag the grip at a card's corner: it covers the steps up to the pointer, one command on drop.
import type { Id } from '../../base/id';
import { spanCard } from '../../commands/grid/spanCard';
import { columnAt } from '../../layout/spans';
import type { Canvas } from '../context';
import { dispatch } from './dispatch';
import { type Gesture, idle } from './gesture';

export function spanDrag(canvas: Canvas, cardId: Id): Gesture | null {
  const { camera, gesture, view } = canvas;
  const { layout } = view.getState();
  const box = layout.cards.get(cardId);
  if (!box) return null;
  const { steps } = layout;
  let last = box.lastStep;
  return {
    autoPan: 'x',
    move(at) {
      const { x } = camera.toMap({ x: at.clientX, y: at.clientY });
      const under = columnAt(steps, x)?.index ?? (x < box.x ? box.firstStep : steps.length - 1);
      last = Math.max(box.firstStep, under);
      const end = steps[last];
      const edge = end ? end.x + end.width : box.x + box.width;
      gesture.setState({ tint: { ...box, width: edge - box.x }, slot: { axis: 'x', at: edge } });
    },
    end() {
      gesture.setState(idle);
      const span = last - box.firstStep + 1;
      if (last !== box.lastStep) dispatch(canvas, spanCard({ cardId, span }));
    },
    cancel: () => gesture.setState(idle),
  };
}
