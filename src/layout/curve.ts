// Emotion curves: one persona's points joined by a line that never leaves the range of its points.
import { clamp, type Point } from '../base/geometry';
import type { Id } from '../base/id';
import { emotionKey, type GridDocument } from '../document/grid';
import { actorsOfLane } from '../document/laneActors';
import type { Columns } from './columns';
import type { Curve, CurvePoint, CurveSegment, LaneRow } from './gridLayout';

/** Free space above +1 and below −1, so that a face at the extreme stays inside the lane. */
const inset = { open: 24, compact: 18, strip: 7 } as const;
/** Points of several personas that coincide are spread over this distance to either side. */
const fan = 4;

/** Where a value stands in an emotion lane. */
export function yOfValue(lane: LaneRow, value: number): number {
  const margin = inset[lane.state];
  return lane.y + margin + ((1 - value) / 2) * (lane.height - 2 * margin);
}

/** The value at a height of an emotion lane, −1…+1. */
export function valueAtY(lane: LaneRow, y: number): number {
  const margin = inset[lane.state];
  return clamp(1 - (2 * (y - lane.y - margin)) / (lane.height - 2 * margin), -1, 1);
}

/** The curves of one emotion lane's actors, in their order; those without points have none. */
export function curvesOf(
  document: Pick<GridDocument, 'personas' | 'lanes' | 'emotions'>,
  lane: LaneRow,
  columns: Columns,
): Curve[] {
  const personas = actorsOfLane(document, lane.id).map(([id]) => id);
  const points = new Map<Id, (CurvePoint & { column: number })[]>();
  for (const step of columns.steps) {
    const here: (CurvePoint & { column: number; personaId: Id })[] = [];
    for (const personaId of personas) {
      const key = emotionKey(lane.id, step.id, personaId);
      const point = document.emotions[key];
      if (!point) continue;
      here.push({
        key,
        stepId: step.id,
        value: point.value,
        x: step.x + step.width / 2,
        y: yOfValue(lane, point.value),
        column: step.index,
        personaId,
      });
    }
    spread(here);
    for (const { personaId, ...point } of here) {
      const list = points.get(personaId);
      if (list) list.push(point);
      else points.set(personaId, [point]);
    }
  }
  return personas.flatMap((personaId) => {
    const own = points.get(personaId);
    if (!own) return [];
    return {
      laneId: lane.id,
      personaId,
      points: own.map(({ column: _, ...point }) => point),
      segments: monotone(own).map((segment, index) => ({
        ...segment,
        bridge: (own[index + 1]?.column ?? 0) - (own[index]?.column ?? 0) > 1,
      })),
    };
  });
}

function spread(points: (CurvePoint & { column: number })[]): void {
  const groups = new Map<number, CurvePoint[]>();
  for (const point of points) {
    const group = groups.get(point.y);
    if (group) group.push(point);
    else groups.set(point.y, [point]);
  }
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    group.forEach((point, index) => {
      point.y += fan * ((2 * index) / (group.length - 1) - 1);
    });
  }
}

/**
 * Cubic pieces through points of rising x. Slopes are limited so that every piece stays between its two
 * ends, and are 0 at local extremes (M. Steffen, "A simple method for monotonic interpolation in one
 * dimension", 1990: the rule behind d3's curveMonotoneX).
 */
export function monotone(points: readonly Point[]): Omit<CurveSegment, 'bridge'>[] {
  const slopes = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return Number.NaN;
    const left = after.x - point.x;
    const width = point.x - before.x;
    const slopeBefore = (point.y - before.y) / width;
    const slopeAfter = (after.y - point.y) / left;
    const mean = (slopeBefore * left + slopeAfter * width) / (width + left);
    return (
      (Math.sign(slopeBefore) + Math.sign(slopeAfter)) *
      Math.min(Math.abs(slopeBefore), Math.abs(slopeAfter), 0.5 * Math.abs(mean))
    );
  });
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const dx = to.x - from.x;
    const chord = (to.y - from.y) / dx;
    let start = slopes[index] ?? Number.NaN;
    let end = slopes[index + 1] ?? Number.NaN;
    // An end of the line takes the slope that makes its piece least curved.
    if (Number.isNaN(start) && Number.isNaN(end)) start = end = chord;
    else if (Number.isNaN(start)) start = (3 * chord - end) / 2;
    else if (Number.isNaN(end)) end = (3 * chord - start) / 2;
    return {
      from: { x: from.x, y: from.y },
      control1: { x: from.x + dx / 3, y: from.y + (start * dx) / 3 },
      control2: { x: to.x - dx / 3, y: to.y - (end * dx) / 3 },
      to: { x: to.x, y: to.y },
    };
  });
}

/** Heights of the names at the ends of curves, moved apart where several end together. */
export function nameHeights(
  curves: readonly Pick<Curve, 'personaId' | 'points'>[],
): Map<Id, number> {
  const ends = curves
    .flatMap(({ personaId, points }) => {
      const last = points.at(-1);
      return last ? [{ personaId, x: last.x, y: last.y }] : [];
    })
    .sort((a, b) => a.y - b.y);
  ends.forEach((end, index) => {
    const above = ends[index - 1];
    if (above && Math.abs(above.x - end.x) < 80) end.y = Math.max(end.y, above.y + 15);
  });
  return new Map(ends.map(({ personaId, y }) => [personaId, y]));
}
