// The three lines of a blueprint, derived from the lanes' roles: a journey map with backstage lanes gets them too.
import type { LaneRole } from '../document/vocabulary';
import type { BlueprintLine } from './gridLayout';

/** Roles that stand on one side of the lines; every other role belongs where it stands. */
const bands: Partial<Record<LaneRole, number>> = {
  'customer-actions': 0,
  'frontstage-people': 1,
  'frontstage-systems': 1,
  backstage: 2,
  support: 3,
};

/**
 * For each lane in order, the line above it, or null. One line a crossing: where several bands are
 * missing the line of visibility wins, since it says what the customer cannot see.
 */
export function linesAbove(roles: readonly LaneRole[]): (BlueprintLine['kind'] | null)[] {
  let current = 0;
  return roles.map((role, index) => {
    const band = bands[role];
    if (band === undefined || band <= current) return null;
    const line = current < 2 && band >= 2 ? 'visibility' : band === 1 ? 'interaction' : 'internal';
    current = band;
    return index === 0 ? null : line;
  });
}
