// Puts the textarea over its place on the screen, for a given camera. Arithmetic only, so that it can be tested.
import { sizes } from '../../ui/tokens';
import type { Viewport } from '../viewport';
import type { InputPlace } from './inputPlace';

export interface ScreenPlace {
  left: number;
  top: number;
  width: number;
  height: number;
  scale: number;
}

/** Where the titles' text begins in their bands (canvas/grid/Headers, LaneLabels). */
const titleIndent = 18;
const laneIndent = 40;

/** `headerHeight` is that of the frozen titles; they and the lane labels leave the edge when the map starts further in. */
export function placeOnScreen(
  { space, box }: InputPlace,
  { x, y, zoom }: Viewport,
  headerHeight: number,
): ScreenPlace {
  const left = x + box.x * zoom;
  const top = y + box.y * zoom;
  const labels = Math.max(0, x - sizes.laneColumn);
  const titles = Math.max(0, y - headerHeight);
  switch (space) {
    case 'body':
      return { left, top, width: box.width, height: box.height, scale: zoom };
    case 'stage':
    case 'step': {
      const start = Math.max(left, labels + sizes.laneColumn) + titleIndent;
      const end = left + box.width * zoom - titleIndent;
      const line = space === 'stage' ? 0 : sizes.stageHeader;
      const width = Math.max(end - start, 120);
      return { left: start, top: titles + line, width, height: box.height, scale: 1 };
    }
    case 'lane':
      return {
        left: labels + laneIndent,
        top,
        width: sizes.laneColumn - laneIndent - 8,
        height: Math.min(box.height * zoom, 2 * sizes.control),
        scale: 1,
      };
  }
}
