// The ground between the curve of one version and that of the other, in pieces on which one of them is above throughout.
import type { CurvePoint } from './curveDifference';

/** Both values at a place between the columns: 1.5 is halfway from the second to the third. */
export interface GapEdge {
  at: number;
  was: number;
  is: number;
}

export interface CurveGap {
  from: GapEdge;
  to: GapEdge;
  isBetter: boolean;
}

/** Nothing where only one version is rated, or both run alike; steps without a rating are bridged as the line does. */
export function curveGaps(points: readonly Pick<CurvePoint, 'was' | 'is'>[]): CurveGap[] {
  const was = bridged(points.map((point) => point.was));
  const is = bridged(points.map((point) => point.is));
  const edges = points.map((_, at): GapEdge | null => {
    const [old, now] = [was[at], is[at]];
    return old == null || now == null ? null : { at, was: old, is: now };
  });
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index];
    return from && to ? parted(from, to) : [];
  });
}

function bridged(values: readonly (number | null)[]): (number | null)[] {
  let last = -1;
  const filled = [...values];
  values.forEach((value, at) => {
    if (value === null) return;
    const start = values[last];
    for (let gap = last + 1; gap < at && start != null; gap++) {
      filled[gap] = start + ((value - start) * (gap - last)) / (at - last);
    }
    last = at;
  });
  return filled;
}

/** In two where the curves cross. */
function parted(from: GapEdge, to: GapEdge): CurveGap[] {
  const [before, after] = [from.is - from.was, to.is - to.was];
  if (before === 0 && after === 0) return [];
  if (before * after >= 0) return [{ from, to, isBetter: before + after > 0 }];
  const share = before / (before - after);
  const value = from.was + (to.was - from.was) * share;
  const crossing = { at: from.at + (to.at - from.at) * share, was: value, is: value };
  return [
    { from, to: crossing, isBetter: before > 0 },
    { from: crossing, to, isBetter: after > 0 },
  ];
}
