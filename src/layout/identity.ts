// What says the same as before stays the same object: whoever draws or indexes a layout tells by identity what to do.
import type { Curve, GridLayout, LinkRoute } from './gridLayout';
import type { LaneCards } from './laneCards';
import { sameItems } from './occupancy';

export function isSameLayout(a: GridLayout, b: GridLayout): boolean {
  return (
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    a.stages === b.stages &&
    a.steps === b.steps &&
    a.stepRowShown === b.stepRowShown &&
    a.cards === b.cards &&
    a.curves === b.curves &&
    a.links === b.links &&
    sameItems(a.lanes, b.lanes) &&
    a.lines.length === b.lines.length &&
    a.lines.every(({ kind, y }, index) => b.lines[index]?.kind === kind && b.lines[index]?.y === y)
  );
}

export function sameCells({ cells }: LaneCards, { cells: fresh }: LaneCards): boolean {
  if (cells.size !== fresh.size) return false;
  for (const [key, ids] of fresh) if (!sameItems(cells.get(key) ?? [], ids)) return false;
  return true;
}

/** The old object where it says the same. */
export function keep<T extends object>(old: T | undefined, fresh: T): T {
  if (!old) return fresh;
  for (const key in fresh) if (fresh[key] !== old[key]) return fresh;
  return old;
}

export function keepRoute(old: LinkRoute | undefined, fresh: LinkRoute): LinkRoute {
  const same =
    old?.points.length === fresh.points.length &&
    old.points.every((point, index) => {
      const other = fresh.points[index];
      return point.x === other?.x && point.y === other.y;
    });
  return same ? old : fresh;
}

export function sameCurve(a: Curve, b: Curve): boolean {
  return (
    a.points.length === b.points.length &&
    a.points.every((point, index) => {
      const other = b.points[index];
      return point.key === other?.key && point.x === other.x && point.y === other.y;
    }) &&
    a.segments.every((segment, index) => segment.bridge === b.segments[index]?.bridge)
  );
}
