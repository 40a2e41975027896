// Lines of free canvases between boxes: bowed arrows, several side by side where two are related twice, and branches.
import { type Box, centre, type Point, right } from '../base/geometry';

export interface FreeRoute {
  path: string;
  /** The middle of the line, for its label. */
  at: Point;
}

export interface FreeLine {
  id: string;
  from: string;
  to: string;
}

const apart = 28;

/** How far each line bows out so that lines between the same two lie side by side. */
export function bows(lines: readonly FreeLine[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, FreeLine[]>();
  for (const line of lines) {
    const key = [line.from, line.to].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), line]);
  }
  const found = new Map<string, number>();
  for (const group of pairs.values()) {
    group.forEach((line, index) => {
      const side = line.from <= line.to ? 1 : -1;
      found.set(line.id, (index - (group.length - 1) / 2) * apart * 2 * side);
    });
  }
  return found;
}

/** A gap between the arrow's head and the box. */
const gap = 4;

export function arrowRoute(from: Box, to: Box, bow: number): FreeRoute {
  const a = centre(from);
  const b = centre(to);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const control = {
    x: middle.x - ((b.y - a.y) / length) * bow,
    y: middle.y + ((b.x - a.x) / length) * bow,
  };
  const start = edgeOf(from, control, a);
  const end = edgeOf(to, control, b);
  const at = {
    x: (start.x + 2 * control.x + end.x) / 4,
    y: (start.y + 2 * control.y + end.y) / 4,
  };
  return {
    path: `M${pair(start)}Q${pair(control)} ${pair(end)}`,
    at: bow === 0 ? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } : at,
  };
}

/** From the side of a parent to the near side of a part. */
export function branchRoute(from: Box, to: Box): FreeRoute {
  const isRight = centre(to).x >= centre(from).x;
  const start = { x: isRight ? right(from) : from.x, y: centre(from).y };
  const end = { x: isRight ? to.x : right(to), y: centre(to).y };
  const half = (start.x + end.x) / 2;
  return {
    path: `M${pair(start)}C${pair({ x: half, y: start.y })} ${pair({ x: half, y: end.y })} ${pair(end)}`,
    at: { x: half, y: (start.y + end.y) / 2 },
  };
}

/** Where the way from the box's middle towards `target` leaves it. */
function edgeOf(box: Box, target: Point, from: Point): Point {
  const dx = target.x - from.x;
  const dy = target.y - from.y;
  if (dx === 0 && dy === 0) return from;
  const across = (box.width / 2 + gap) / Math.abs(dx);
  const down = (box.height / 2 + gap) / Math.abs(dy);
  const share = Math.min(across, down);
  return { x: from.x + dx * share, y: from.y + dy * share };
}

function pair({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
