// Wires the pointer control to the canvas's element. Native listeners: React Flow and d3 listen natively too, and the
// order decides who sees a touch first.
import { type RefObject, useEffect } from 'react';
import type { Canvas } from '../context';
import { hoverEmotion } from '../emotion/hoverEmotion';
import { hoverCell } from './hoverCell';
import { createPointerControl } from './pointerControl';

export function usePointer(canvas: Canvas, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const control = createPointerControl(canvas, element);
    const hover = hoverEmotion(canvas, element);
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointerdown', control.down, { signal });
    element.addEventListener('pointermove', control.move, { signal });
    element.addEventListener('pointermove', hover, { signal });
    element.addEventListener('pointermove', hoverCell(canvas, element), { signal });
    element.addEventListener('pointerup', control.up, { signal });
    element.addEventListener('pointercancel', control.cancel, { signal });
    element.addEventListener('lostpointercapture', () => control.active() && control.cancel(), {
      signal,
    });
    // The one textarea keeps the focus; a press must not take it away.
    element.addEventListener(
      'mousedown',
      (event) => {
        const inside = event.target instanceof Element && event.target.closest('input,textarea');
        if (!inside) event.preventDefault();
      },
      { signal },
    );
    element.addEventListener(
      'touchmove',
      (event) => {
        if (control.active()) event.stopImmediatePropagation();
      },
      { signal, capture: true },
    );
    element.addEventListener(
      'dblclick',
      (event) => {
        // Two clicks on a button are clicks on the button.
        if (event.target instanceof Element && event.target.closest('button')) return;
        const target = control.targetOf(event);
        if (target.kind !== 'background') canvas.events.onEdit(target);
      },
      { signal },
    );
    element.addEventListener(
      'contextmenu',
      (event) => {
        event.preventDefault();
        if (control.active()) return;
        canvas.events.onContextMenu(control.targetOf(event), {
          x: event.clientX,
          y: event.clientY,
        });
      },
      { signal },
    );
    window.addEventListener(
      'keydown',
      (event) => {
        const { connectFrom } = canvas.gesture.getState();
        if (event.key !== 'Escape' || (!control.active() && connectFrom === null)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        control.cancel();
        canvas.gesture.setState({ connectFrom: null });
      },
      { signal, capture: true },
    );
    return () => {
      control.cancel();
      stop.abort();
    };
  }, [canvas, root]);
}
