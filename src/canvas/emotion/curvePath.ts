// Curves as SVG path data.
import { monotone } from '../../layout/curve';
import type { CurveSegment } from '../../layout/gridLayout';

export interface LivePoint {
  x: number;
  y: number;
  /** Index of its step: neighbours further apart are bridged. */
  column: number;
}

/** The pieces between rated neighbours, or those that bridge unrated steps. */
export function curvePath(segments: readonly CurveSegment[], bridges: boolean): string {
  let path = '';
  let end: CurveSegment['to'] | null = null;
  for (const segment of segments) {
    if (segment.bridge !== bridges) continue;
    const { from, control1, control2, to } = segment;
    if (end?.x !== from.x || end.y !== from.y) path += `M${n(from.x)} ${n(from.y)}`;
    path += `C${n(control1.x)} ${n(control1.y)} ${n(control2.x)} ${n(control2.y)} ${n(to.x)} ${n(to.y)}`;
    end = to;
  }
  return path;
}

/** Closed shapes between the curve and the neutral line; bridged gaps stay open. */
export function areaPath(segments: readonly CurveSegment[], neutral: number): string {
  let path = '';
  let end: CurveSegment['to'] | null = null;
  for (const { from, control1, control2, to, bridge } of segments) {
    if (bridge) continue;
    if (end?.x !== from.x) {
      if (end) path += `L${n(end.x)} ${n(neutral)}Z`;
      path += `M${n(from.x)} ${n(neutral)}L${n(from.x)} ${n(from.y)}`;
    }
    path += `C${n(control1.x)} ${n(control1.y)} ${n(control2.x)} ${n(control2.y)} ${n(to.x)} ${n(to.y)}`;
    end = to;
  }
  return end ? `${path}L${n(end.x)} ${n(neutral)}Z` : '';
}

/** The line through points that are still being drawn. */
export function livePath(points: readonly LivePoint[]): { solid: string; bridges: string } {
  const segments = monotone(points).map((segment, index) => ({
    ...segment,
    bridge: (points[index + 1]?.column ?? 0) - (points[index]?.column ?? 0) > 1,
  }));
  return { solid: curvePath(segments, false), bridges: curvePath(segments, true) };
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
