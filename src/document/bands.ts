// The bands of a blueprint: on which side of its three lines a lane belongs, and what a lane would cross on its way.
import type { Id } from '../base/id';
import type { GridDocument, GridKind } from './grid';
import { orderedLanes, visibleLanes } from './queries';
import type { LaneRole } from './vocabulary';

export type LineKind = 'interaction' | 'visibility' | 'internal';

export const lineTitles: Record<LineKind, string> = {
  interaction: 'Line of interaction',
  visibility: 'Line of visibility',
  internal: 'Line of internal interaction',
};

/** Roles that stand on one side of the lines; every other role belongs where it stands. */
const bands: Partial<Record<LaneRole, number>> = {
  'customer-actions': 0,
  'frontstage-people': 1,
  'frontstage-systems': 1,
  backstage: 2,
  support: 3,
};

/** Where a blueprint usually has the lanes that may stand anywhere. */
const usual: Partial<Record<LaneRole, number>> = {
  evidence: 0,
  time: 0,
  'employee-emotion': 1,
  policy: 3,
  metrics: 3,
};

/** 0 above the line of interaction … 3 below the line of internal interaction. */
export function bandOf(role: LaneRole): number | undefined {
  return bands[role];
}

/** The line between two bands; of several the line of visibility, since it says what the customer cannot see. */
export function lineBetween(a: number, b: number): LineKind {
  const [upper, lower] = a < b ? [a, b] : [b, a];
  if (upper < 2 && lower >= 2) return 'visibility';
  return lower === 1 ? 'interaction' : 'internal';
}

/** A lane that would come to stand on the wrong side of another, and the line that is between them by rights. */
export interface Crossing {
  line: LineKind;
  side: 'above' | 'below';
  past: Id;
}

/** What moving the lane before `before` (null: to the end) would cross; null inside its band and on the way back to it. */
export function crossingOf(document: GridDocument, laneId: Id, before: Id | null): Crossing | null {
  const moved = document.lanes[laneId];
  const own = moved && bandOf(moved.role);
  if (own === undefined) return null;
  const lanes = orderedLanes(document);
  const from = lanes.findIndex(([id]) => id === laneId);
  const found = before === null ? lanes.length : lanes.findIndex(([id]) => id === before);
  const side = found <= from ? 'above' : 'below';
  const passed = side === 'above' ? lanes.slice(found, from) : lanes.slice(from + 1, found);
  const crossings = passed.flatMap(([past, lane]): Crossing[] => {
    const other = lane.hidden ? undefined : bandOf(lane.role);
    if (other === undefined || (side === 'above' ? other >= own : other <= own)) return [];
    return [{ line: lineBetween(own, other), side, past }];
  });
  return crossings.find(({ line }) => line === 'visibility') ?? crossings[0] ?? null;
}

/** Before which lane a new one of the role comes: below the given lane where that is its own band, else in its band. */
export function placeForLane(document: GridDocument, role: LaneRole, below: Id | null): Id | null {
  const lanes = visibleLanes(document);
  const at = lanes.findIndex(([id]) => id === below);
  const wished = at < 0 ? lanes.length : at + 1;
  const idAt = (index: number) => lanes[index]?.[0] ?? null;
  const own = usualBand(document.kind, role);
  if (own === undefined) return idAt(wished);
  const places = lanes.map(([, lane]) => usualBand(document.kind, lane.role));
  const first = places.indexOf(own);
  const last = places.lastIndexOf(own);
  if (first >= 0) return idAt(wished > first && wished <= last + 1 ? wished : last + 1);
  const next = places.findIndex((place) => place !== undefined && place > own);
  if (next >= 0) return idAt(next);
  // A journey's own lanes stay together: what lies behind them comes below.
  return own === 0 ? idAt(wished) : null;
}

function usualBand(kind: GridKind, role: LaneRole): number | undefined {
  return bandOf(role) ?? (kind === 'blueprint' ? usual[role] : undefined);
}
