import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import { applyChange } from '../change';
import type { Command } from '../command';
import { counted, gone } from '../wording';

/** Leaves their place in the tree to the tidy layout again. */
export function unpinInTree(args: { segmentIds: Id[] }): Command<SegmentationDocument> {
  return {
    name: 'segmentation.unpinInTree',
    args,
    label: `Unpin ${counted(args.segmentIds.length, 'segment')}`,
    check: ({ segments }) => gone(segments, args.segmentIds, 'segment'),
    apply(draft) {
      for (const id of args.segmentIds) {
        const segment = draft.segments[id];
        if (segment) applyChange(segment, { treeX: null, treeY: null });
      }
    },
  };
}
