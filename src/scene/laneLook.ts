// A lane's colours: its own hue where it names one, else its role's.
import type { Lane } from '../document/grid';
import { type Hue, laneHue } from '../document/vocabulary';
import type { Palette, Pen } from './pen';

export type LaneColors = Palette['lanes'][Hue];

export function laneColors(pen: Pen, lane: Pick<Lane, 'role' | 'hue'>): LaneColors {
  const colors = pen.palette.lanes[laneHue(lane)];
  if (!pen.saver) return colors;
  const { surface, text1 } = pen.palette.neutrals;
  return { ...colors, tint: surface, label: surface, text: text1 };
}
