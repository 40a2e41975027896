// A lane's colours: its own hue, else its role's.
import type { Lane } from '../document/grid';
import { type Hue, roleInfo } from '../document/vocabulary';
import { themes } from '../ui/tokens';

export function hueOf(lane: Pick<Lane, 'role' | 'hue'>): Hue {
  return lane.hue !== undefined && isHue(lane.hue) ? lane.hue : roleInfo[lane.role].hue;
}

function isHue(name: string): name is Hue {
  return name in themes.light.lanes;
}
