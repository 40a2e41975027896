// Which side of a blueprint's lines a card stands on, by the role of its lane.
import type { LaneRole } from '../../document/vocabulary';
import type { PlacedCard } from './mapIndex';

const bands: Partial<Record<LaneRole, number>> = {
  'customer-actions': 1,
  'frontstage-people': 2,
  'frontstage-systems': 2,
  backstage: 3,
  support: 4,
};

/** 1 customer, 2 frontstage, 3 backstage, 4 support; 0 stands in no band. */
export function bandOf({ role }: PlacedCard): number {
  return bands[role] ?? 0;
}
