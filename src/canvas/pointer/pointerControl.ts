// One pointer on the canvas from press to release: tells clicks from drags, runs one gesture, follows the edges.
import { nobodyIn } from '../../actions/grid/nobodyIn';
import type { Point } from '../../base/geometry';
import { setEmotion } from '../../commands/grid/setEmotion';
import { activePersonaIn } from '../../store/activePersona';
import type { Canvas } from '../context';
import { pointUnder } from '../emotion/drawEmotion';
import type { CanvasTarget } from '../events';
import { boxToScreen } from '../viewport';
import { connect } from './connect';
import { dispatch } from './dispatch';
import { edgePan } from './edgePan';
import type { Gesture, PointerAt } from './gesture';
import { type Press, startGesture } from './pressed';
import { clickSelects } from './select';
import { sameTarget, targetAt, targetOfElement } from './target';

/** Pixels a press may tremble before it is a drag. */
const threshold = 4;
const holdToDrag = 300;
const holdToMenu = 600;

export interface PointerControl {
  down(event: PointerEvent): void;
  move(event: PointerEvent): void;
  up(event: PointerEvent): void;
  cancel(): void;
  /** Whether a press is a gesture now, so that other handlers keep out. */
  active(): boolean;
  targetOf(event: MouseEvent): CanvasTarget;
}

export function createPointerControl(canvas: Canvas, root: HTMLElement): PointerControl {
  const { camera, editor, events } = canvas;
  let press: (Press & { id: number; touch: boolean }) | null = null;
  let gesture: Gesture | null = null;
  let last: PointerAt | null = null;
  let frame = 0;
  let hold: number[] = [];

  const targetOf = (event: MouseEvent): CanvasTarget => {
    const element = event.target instanceof Element ? event.target : null;
    const found = targetOfElement(element);
    if (found) return found;
    const at = camera.toMap({ x: event.clientX, y: event.clientY });
    return targetAt(canvas.view.getState().layout, at);
  };

  const begin = (): Gesture | null => {
    if (!press) return null;
    gesture = startGesture(canvas, root, press);
    if (!gesture) return null;
    root.setPointerCapture(press.id);
    root.toggleAttribute('data-dragging', true);
    follow();
    return gesture;
  };

  /** Near an edge the map moves under a resting pointer too. */
  const follow = () => {
    frame = requestAnimationFrame(() => {
      if (!gesture || !last) return;
      if (gesture.autoPan !== 'none') {
        const origin = camera.origin();
        const at: Point = { x: last.clientX - origin.x, y: last.clientY - origin.y };
        const content = boxToScreen(camera.getViewport(), {
          x: 0,
          y: 0,
          ...canvas.view.getState().layout.size,
        });
        const shift = edgePan(at, camera.size(), camera.frozen(), content, gesture.autoPan);
        if (shift.x !== 0 || shift.y !== 0) {
          camera.panBy(shift);
          gesture.move(last);
        }
      }
      follow();
    });
  };

  const finish = () => {
    if (press && root.hasPointerCapture(press.id)) root.releasePointerCapture(press.id);
    root.removeAttribute('data-dragging');
    cancelAnimationFrame(frame);
    for (const timer of hold) clearTimeout(timer);
    gesture = null;
    press = null;
  };

  const click = (event: PointerEvent, pressed: Press) => {
    const state = editor.state.getState();
    const { target } = pressed;
    const { connectFrom } = canvas.gesture.getState();
    if (connectFrom !== null) {
      canvas.gesture.setState({ connectFrom: null });
      if (target.kind === 'card') connect(canvas, connectFrom, target.cardId);
      return;
    }
    const keys = { mod: event.metaKey || event.ctrlKey, shift: event.shiftKey };
    const selected = state.session.selectedCards;
    const again = target.kind === 'card' && selected.size === 1 && selected.has(target.cardId);
    editor.setSession(clickSelects(target, keys, state.session, canvas.view.getState().layout));
    if (target.kind === 'cell' && pressed.emotionLane !== null && state.readOnly === null) {
      const personaId = activePersonaIn(state, pressed.emotionLane);
      const at = { x: event.clientX, y: event.clientY };
      const under = pointUnder(canvas, pressed.emotionLane, at);
      if (personaId === null) events.onRefused?.(nobodyIn(state, pressed.emotionLane));
      else if (under) {
        const { stepId, value } = under;
        dispatch(canvas, setEmotion({ laneId: pressed.emotionLane, stepId, personaId, value }));
      }
    }
    events.onPointer(target);
    if (again && !keys.mod && !keys.shift && event.pointerType === 'touch') events.onEdit(target);
  };

  return {
    targetOf,
    active: () => gesture !== null,
    down(event) {
      if (event.button !== 0 || !event.isPrimary || press || 'hand' in root.dataset) return;
      const element = event.target instanceof Element ? event.target : null;
      if (element?.closest('button,input,textarea,a,.react-flow__handle,[data-chrome]')) return;
      events.onPress?.();
      const lane = element?.closest<HTMLElement>('[data-emotion-lane]');
      press = {
        id: event.pointerId,
        touch: event.pointerType === 'touch',
        target: targetOf(event),
        resizes: element?.closest<HTMLElement>('[data-resize-step]')?.dataset.resizeStep ?? null,
        spans: element?.closest<HTMLElement>('[data-span-card]')?.dataset.spanCard ?? null,
        emotionLane: lane?.dataset.emotionLane ?? null,
        from: event,
      };
      last = event;
      if (!press.touch) return;
      const { target } = press;
      hold = [
        window.setTimeout(begin, holdToDrag),
        window.setTimeout(() => {
          if (gesture) gesture.cancel();
          finish();
          events.onContextMenu(target, { x: event.clientX, y: event.clientY });
        }, holdToMenu),
      ];
    },
    move(event) {
      if (!press || event.pointerId !== press.id) return;
      last = event;
      if (gesture) {
        for (const timer of hold) clearTimeout(timer);
        gesture.move(event);
        return;
      }
      const { clientX, clientY } = press.from;
      if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < threshold) return;
      // A moving finger pans, except where it draws.
      if (press.touch && press.emotionLane === null) {
        finish();
        return;
      }
      begin()?.move(event);
    },
    up(event) {
      if (!press || event.pointerId !== press.id) return;
      const pressed = press;
      if (gesture) {
        gesture.end(event);
        events.onPointer(pressed.target);
      } else if (sameTarget(pressed.target, targetOf(event)) || pressed.touch) {
        click(event, pressed);
      }
      finish();
    },
    cancel() {
      gesture?.cancel();
      finish();
    },
  };
}
