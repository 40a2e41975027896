// The ghost face that shows where a click would put a point.

import { activePersonaIn } from '../../store/activePersona';
import type { Canvas } from '../context';
import { pointUnder } from './drawEmotion';
import { type LiveCurve, liveCurve } from './live';

export function hoverEmotion(canvas: Canvas, root: HTMLElement): (event: PointerEvent) => void {
  let shown: { laneId: string; live: LiveCurve } | null = null;
  return (event) => {
    const element = event.target instanceof Element ? event.target : null;
    const laneId = element?.closest<HTMLElement>('[data-emotion-lane]')?.dataset.emotionLane;
    const state = canvas.editor.state.getState();
    const free = event.buttons === 0 && event.pointerType !== 'touch' && state.readOnly === null;
    const over = free && laneId !== undefined && !element?.closest('[data-emotion]');
    if (shown && (!over || shown.laneId !== laneId)) {
      shown.live.hide();
      shown = null;
    }
    if (!over) return;
    const personaId = activePersonaIn(state, laneId);
    const color = personaId === null ? undefined : state.document.personas[personaId]?.color;
    const under = pointUnder(canvas, laneId, { x: event.clientX, y: event.clientY });
    const live = shown?.live ?? liveCurve(root, laneId);
    if (!under || !live || color === undefined) return;
    shown = { laneId, live };
    live.hover(under.at, under.value, color);
  };
}
