import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import type { Command } from '../command';
import { gone } from '../wording';
import { applyFields } from './segmentFields';
import { shownAs } from './showAxes';

/** Takes the segments' places on it along; a plot that showed it goes back to one of the first two. */
export function deleteDimension(args: { dimensionId: Id }): Command<SegmentationDocument> {
  const { dimensionId } = args;
  return {
    name: 'segmentation.deleteDimension',
    args,
    label: 'Delete dimension',
    check: ({ dimensions = {} }) => gone(dimensions, [dimensionId], 'dimension'),
    apply(draft, { segments, dimensions = {}, shown }) {
      for (const [id, { scores }] of Object.entries(segments)) {
        const segment = scores && Object.hasOwn(scores, dimensionId) ? draft.segments[id] : null;
        if (segment) applyFields(segment, { scores: { [dimensionId]: null } });
      }
      if (Object.keys(dimensions).length === 1) delete draft.dimensions;
      else if (draft.dimensions) delete draft.dimensions[dimensionId];
      if (shown?.x === dimensionId) shownAs(draft, { ...shown, x: shown.y === 'x' ? 'y' : 'x' });
      if (shown?.y === dimensionId) shownAs(draft, { ...shown, y: shown.x === 'y' ? 'x' : 'y' });
    },
  };
}
