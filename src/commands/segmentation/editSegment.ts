import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import { applyChange } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';
import { badSegment, type SegmentFields } from './segmentFields';

/** Sets fields, the place on the axes among them; null clears a field. */
export function editSegment(args: {
  segmentId: Id;
  change: SegmentFields;
}): Command<SegmentationDocument> {
  return {
    name: 'segmentation.editSegment',
    args,
    label:
      args.change.x === undefined && args.change.y === undefined ? 'Edit segment' : 'Move segment',
    check: ({ segments }) => gone(segments, [args.segmentId], 'segment') ?? badSegment(args.change),
    apply: (draft) => applyChange(present(draft.segments[args.segmentId], 'segment'), args.change),
  };
}
