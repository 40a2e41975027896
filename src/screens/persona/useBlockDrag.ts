// Dragging a block: a line shows where it would go, Escape leaves everything as it was.
import { type PointerEvent, useEffect, useState } from 'react';
import type { Id } from '../../base/id';

export interface BlockDrag {
  id: Id;
  over: Id | null;
  side: 'before' | 'after';
}

export function useBlockDrag(onDrop: (drag: BlockDrag & { over: Id }) => void) {
  const [drag, setDrag] = useState<BlockDrag | null>(null);
  useEffect(() => {
    if (!drag) return;
    const onMove = (event: globalThis.PointerEvent) => {
      const under = document.elementFromPoint(event.clientX, event.clientY);
      const block = under?.closest<HTMLElement>('[data-block]');
      const over = block?.dataset.block ?? null;
      if (!block || over === null) return;
      const { top, height } = block.getBoundingClientRect();
      const side = event.clientY < top + height / 2 ? 'before' : 'after';
      if (over !== drag.over || side !== drag.side) setDrag({ ...drag, over, side });
    };
    const onUp = () => {
      setDrag(null);
      if (drag.over !== null && drag.over !== drag.id) onDrop({ ...drag, over: drag.over });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setDrag(null);
    };
    const cancel = () => setDrag(null);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', onKey);
    };
  });
  const grab = (id: Id) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    // No text is selected on the way.
    event.preventDefault();
    setDrag({ id, over: null, side: 'before' });
  };
  return { drag, grab };
}
