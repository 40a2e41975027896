// Which gesture a press starts once it has moved.
import { nobodyIn } from '../../actions/grid/nobodyIn';
import { activePersonaIn } from '../../store/activePersona';
import type { Canvas } from '../context';
import { drawEmotion } from '../emotion/drawEmotion';
import type { CanvasTarget } from '../events';
import { dragCards } from './dragCards';
import { dragHeader } from './dragHeader';
import type { Gesture, PointerAt } from './gesture';
import { marquee } from './marquee';
import { resizeStep } from './resizeStep';
import { spanDrag } from './spanDrag';

export interface Press {
  target: CanvasTarget;
  /** The column whose edge was pressed. */
  resizes: string | null;
  /** The card whose span grip was pressed. */
  spans: string | null;
  /** The emotion lane that was pressed, on a point or beside one. */
  emotionLane: string | null;
  from: PointerAt;
}

export function startGesture(canvas: Canvas, root: HTMLElement, press: Press): Gesture | null {
  const { target, from } = press;
  const state = canvas.editor.state.getState();
  if (state.readOnly !== null) {
    return target.kind === 'cell' || target.kind === 'background'
      ? marquee(canvas, from, from.shiftKey)
      : null;
  }
  if (press.resizes !== null) return resizeStep(canvas, press.resizes);
  if (press.spans !== null) return spanDrag(canvas, press.spans);
  if (press.emotionLane !== null) {
    const laneId = press.emotionLane;
    const { stepId, personaId } =
      target.kind === 'emotion'
        ? target
        : { stepId: null, personaId: activePersonaIn(state, laneId) };
    if (personaId === null) {
      canvas.events.onRefused?.(nobodyIn(state, laneId));
      return null;
    }
    return drawEmotion(canvas, root, { laneId, stepId, personaId }, from);
  }
  switch (target.kind) {
    case 'card':
      return dragCards(canvas, root, target.cardId, from);
    case 'stage':
    case 'step':
    case 'lane':
      return dragHeader(canvas, target);
    case 'cell':
    case 'background':
      return marquee(canvas, from, from.shiftKey);
    default:
      return null;
  }
}
