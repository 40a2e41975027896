// Which node an arrow key reaches, and to which neighbours a dragged one lines up.
import { type Box, bottom, centre, type Point, right } from '../base/geometry';

export type Direction = 'left' | 'right' | 'up' | 'down';

type Boxes = ReadonlyMap<string, Box>;

/** What lies more aside than ahead is reached only when nothing lies ahead. */
const outOfWay = 1e7;

/** The nearest node in the direction; what lies aside counts as farther. */
export function nearest(boxes: Boxes, from: string, direction: Direction): string | null {
  const start = boxes.get(from);
  if (!start) return null;
  const origin = centre(start);
  let best: { id: string; far: number } | null = null;
  for (const [id, box] of boxes) {
    if (id === from) continue;
    const at = centre(box);
    const [along, aside] = legs(at.x - origin.x, at.y - origin.y, direction);
    if (along <= 0 || Math.abs(aside) > along * 3) continue;
    const isAside = Math.abs(aside) > along;
    const far = along + 2 * Math.abs(aside) + (isAside ? outOfWay : 0);
    if (best === null || far < best.far) best = { id, far };
  }
  return best?.id ?? null;
}

function legs(dx: number, dy: number, direction: Direction): [along: number, aside: number] {
  switch (direction) {
    case 'left':
      return [-dx, dy];
    case 'right':
      return [dx, dy];
    case 'up':
      return [-dy, dx];
    case 'down':
      return [dy, dx];
  }
}

export interface Snap {
  box: Box;
  /** Where lines show what it lines up with; null when with nothing. */
  x: number | null;
  y: number | null;
}

/** Moves the box by at most `within` so that edges or middles meet those of others. */
export function snapped(box: Box, others: readonly Box[], within: number): Snap {
  const x = nearestMatch(
    stops(box.x, right(box)),
    others.map((b) => stops(b.x, right(b))),
    within,
  );
  const y = nearestMatch(
    stops(box.y, bottom(box)),
    others.map((b) => stops(b.y, bottom(b))),
    within,
  );
  const moved: Point = { x: box.x + (x?.by ?? 0), y: box.y + (y?.by ?? 0) };
  return { box: { ...box, ...moved }, x: x?.at ?? null, y: y?.at ?? null };
}

function stops(start: number, end: number): number[] {
  return [start, (start + end) / 2, end];
}

function nearestMatch(own: readonly number[], others: readonly number[][], within: number) {
  let best: { by: number; at: number } | null = null;
  for (const other of others) {
    own.forEach((stop, index) => {
      const at = other[index];
      if (at === undefined || Math.abs(at - stop) > within) return;
      if (best === null || Math.abs(at - stop) < Math.abs(best.by)) best = { by: at - stop, at };
    });
  }
  return best as { by: number; at: number } | null;
}
