// Boxes of cells in map units, for cursors, outlines, tints and the camera.
import type { Box } from '../base/geometry';
import type { Id } from '../base/id';
import type { GridLayout } from './gridLayout';

export function cellBox(layout: GridLayout, laneId: Id, stepId: Id): Box | null {
  const lane = layout.lanes.find(({ id }) => id === laneId);
  const step = layout.steps.find(({ id }) => id === stepId);
  if (!lane || !step) return null;
  return { x: step.x, y: lane.y, width: step.width, height: lane.height };
}
