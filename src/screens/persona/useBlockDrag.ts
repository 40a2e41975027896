// Dragging a block by its icon: a line marks the place, Escape takes the drag back, letting go is one command.
import { type PointerEvent, useState } from 'react';
import type { Id } from '../../base/id';

export interface Drop {
  id: Id;
  side: 'before' | 'after';
}

/** CSS pixels before a press becomes a drag. */
const slack = 4;

export function useBlockDrag(onDrop: (dragged: Id, drop: Drop) => void) {
  const [dragged, setDragged] = useState<Id | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);

  function onPointerDown(event: PointerEvent<HTMLElement>, id: Id) {
    if (event.button !== 0) return;
    const { clientX, clientY, currentTarget, pointerId } = event;
    let isDragging = false;
    let place: Drop | null = null;
    currentTarget.setPointerCapture(pointerId);
    const end = () => {
      currentTarget.removeEventListener('pointermove', move);
      currentTarget.removeEventListener('pointerup', up);
      currentTarget.removeEventListener('pointercancel', end);
      removeEventListener('keydown', giveUp, true);
      setDragged(null);
      setDrop(null);
    };
    const move = (moved: globalThis.PointerEvent) => {
      if (!isDragging && Math.hypot(moved.clientX - clientX, moved.clientY - clientY) < slack) {
        return;
      }
      isDragging = true;
      setDragged(id);
      place = placeAt(moved.clientX, moved.clientY, id);
      setDrop(place);
    };
    const up = () => {
      end();
      if (isDragging && place) onDrop(id, place);
    };
    const giveUp = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.stopPropagation();
      end();
    };
    currentTarget.addEventListener('pointermove', move);
    currentTarget.addEventListener('pointerup', up);
    currentTarget.addEventListener('pointercancel', end);
    addEventListener('keydown', giveUp, true);
  }

  return { dragged, drop, onPointerDown };
}

/** The block under the pointer, and on which side of it the dragged one would stand. */
function placeAt(x: number, y: number, dragged: Id): Drop | null {
  const under = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-block-id]'))
    .find((element) => element !== null);
  const id = under?.dataset.blockId;
  if (!under || id === undefined || id === dragged) return null;
  const { left, width } = under.getBoundingClientRect();
  return { id, side: x < left + width / 2 ? 'before' : 'after' };
}
