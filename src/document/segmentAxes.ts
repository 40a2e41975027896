// The dimensions of a segmentation map as one list: the first two live in `axes` and `x`, `y`, the others in tables.
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import type { Segment, SegmentAxis, SegmentationDocument } from './segmentation';

type Map = Pick<SegmentationDocument, 'axes' | 'dimensions' | 'shown'>;

/** `x`, `y`, then the ids of further dimensions in order. */
export function dimensionsOf({ axes, dimensions = {} }: Map): [Id, SegmentAxis][] {
  return [['x', axes.x], ['y', axes.y], ...inOrder(dimensions)];
}

export function axisOf(map: Map, id: Id): SegmentAxis {
  if (id === 'x' || id === 'y') return map.axes[id];
  return map.dimensions?.[id] ?? map.axes.x;
}

/** For lists and fields; a plot without names stays without them. */
export function axisTitle(map: Map, id: Id): string {
  const title = axisOf(map, id).title.trim();
  if (title !== '') return title;
  return id === 'x' ? 'First dimension' : id === 'y' ? 'Second dimension' : 'Unnamed dimension';
}

export function shownAxes({ shown }: Map): { x: Id; y: Id } {
  return shown ?? { x: 'x', y: 'y' };
}

/** Where the segment stands on a dimension, 0–100; undefined when nobody said. */
export function placeOn(segment: Segment, axis: Id): number | undefined {
  return axis === 'x' || axis === 'y' ? segment[axis] : segment.scores?.[axis];
}
