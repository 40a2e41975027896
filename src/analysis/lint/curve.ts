// What a curve does from point to point: where it is low, where nobody was asked, how it ends.
import type { MapIndex, PlacedPoint } from './mapIndex';

// Stored values are half a level each: the levels of interaction rules are those of −2…+2.
const lowValue = -0.5;
const steepDrop = 0.75;
const deepDip = 0.5;
const tolerance = 1e-9;

/** The points of one persona in one lane, rising in position. */
export type Curve = readonly PlacedPoint[];

export function curvesOf(map: MapIndex): Curve[] {
  const curves: PlacedPoint[][] = [];
  for (const point of map.points) {
    const [before] = curves.at(-1) ?? [];
    if (before?.laneId === point.laneId && before.personaId === point.personaId) {
      curves.at(-1)?.push(point);
    } else curves.push([point]);
  }
  return curves;
}

/**
 * Low points: level −1 or less, a drop of 1.5 levels, or a dip of a level on both sides. A dip that lasts comes as one
 * group, since one pain explains it.
 */
export function lowPoints(curve: Curve): Curve[] {
  return curve.flatMap((point, index): Curve[] => {
    const before = curve[index - 1];
    const drop = before ? before.value - point.value : 0;
    if (point.value <= lowValue + tolerance || drop >= steepDrop - tolerance) return [[point]];
    if (drop <= 0) return [];
    const after = curve.findIndex(({ value }, at) => at > index && value !== point.value);
    if (after === -1 || !isDeep(curve, index, after)) return [];
    return [curve.slice(index, after)];
  });
}

/** Both sides climb a whole level before they fall below the dip again. */
function isDeep(curve: Curve, start: number, after: number): boolean {
  const bottom = curve[start]?.value ?? 0;
  const climbs = (from: number, by: 1 | -1) => {
    for (let at = from; ; at += by) {
      const value = curve[at]?.value;
      if (value === undefined || value < bottom) return false;
      if (value >= bottom + deepDip - tolerance) return true;
    }
  };
  return climbs(start - 1, -1) && climbs(after, 1);
}
