import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import { applyChange } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';

/** Its parts stay, one level up: they are customers all the same. */
export function deleteSegment(args: { segmentId: Id }): Command<SegmentationDocument> {
  return {
    name: 'segmentation.deleteSegment',
    args,
    label: 'Delete segment',
    check: ({ segments }) => gone(segments, [args.segmentId], 'segment'),
    apply(draft, { segments }) {
      const parentId = segments[args.segmentId]?.parentId ?? null;
      for (const [id, segment] of Object.entries(segments)) {
        const part = segment.parentId === args.segmentId ? draft.segments[id] : undefined;
        if (part) applyChange(part, { parentId });
      }
      delete draft.segments[args.segmentId];
    },
  };
}
