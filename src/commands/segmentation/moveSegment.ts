import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import type { SegmentationDocument } from '../../document/segmentation';
import { arrange, rearrange, sequenceWith } from '../arrange';
import type { Command } from '../command';
import { gone } from '../wording';

/** In the list: before the segment `before`, or to the end. */
export function moveSegment(args: {
  segmentId: Id;
  before: Id | null;
}): Command<SegmentationDocument> {
  return {
    name: 'segmentation.moveSegment',
    args,
    label: 'Move segment',
    check: ({ segments }) => gone(segments, [args.segmentId], 'segment'),
    apply(draft, document) {
      const siblings = inOrder(document.segments);
      const sequence = sequenceWith(siblings, [args.segmentId], args.before);
      if (siblings.every(([id], index) => id === sequence[index])) return;
      rearrange(draft.segments, arrange(siblings, [args.segmentId], args.before));
    },
  };
}
