import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import type { Command } from '../command';
import { gone } from '../wording';

export function deleteSegment(args: { segmentId: Id }): Command<SegmentationDocument> {
  return {
    name: 'segmentation.deleteSegment',
    args,
    label: 'Delete segment',
    check: ({ segments }) => gone(segments, [args.segmentId], 'segment'),
    apply(draft) {
      delete draft.segments[args.segmentId];
    },
  };
}
