// Nodes that tidy layout moves get there in a fifth of a second, their lines with them. Typing and dragging never glide.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Box } from '../../base/geometry';

type Boxes = ReadonlyMap<string, Box>;

const duration = 200;

/** The boxes as they are to be drawn now. */
export function useGlide(boxes: Boxes, still: boolean): Boxes {
  const [frame, setFrame] = useState<Boxes | null>(null);
  const shown = useRef(boxes);
  const target = useRef(boxes);
  useLayoutEffect(() => {
    if (target.current === boxes) return;
    const from = shown.current;
    target.current = boxes;
    if (still || !hasMoved(from, boxes) || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setFrame(null);
      shown.current = boxes;
      return;
    }
    const start = performance.now();
    const draw = () => {
      const part = Math.min(1, (performance.now() - start) / duration);
      shown.current = part === 1 ? boxes : between(from, boxes, 1 - (1 - part) ** 3);
      setFrame(part === 1 ? null : shown.current);
      if (part < 1) running = requestAnimationFrame(draw);
    };
    let running = 0;
    draw();
    return () => cancelAnimationFrame(running);
  }, [boxes, still]);
  return frame ?? boxes;
}

/** A node of another size is being typed in: what makes room for it must not lag behind. */
function hasMoved(from: Boxes, to: Boxes): boolean {
  let moved = false;
  for (const [id, box] of to) {
    const old = from.get(id);
    if (!old) continue;
    if (old.width !== box.width || old.height !== box.height) return false;
    moved ||= old.x !== box.x || old.y !== box.y;
  }
  return moved;
}

function between(from: Boxes, to: Boxes, part: number): Boxes {
  return new Map(
    [...to].map(([id, box]) => {
      const old = from.get(id) ?? box;
      const x = old.x + (box.x - old.x) * part;
      const y = old.y + (box.y - old.y) * part;
      return [id, { ...box, x, y }];
    }),
  );
}
