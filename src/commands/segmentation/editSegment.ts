import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import type { Command } from '../command';
import { gone } from '../wording';
import { applyFields, badSegment, type SegmentFields } from './segmentFields';

/** Sets fields, the place on the axes among them; null clears a field. */
export function editSegment(args: {
  segmentId: Id;
  change: SegmentFields;
}): Command<SegmentationDocument> {
  const { x, y, scores } = args.change;
  const moves = x !== undefined || y !== undefined || scores !== undefined;
  return {
    name: 'segmentation.editSegment',
    args,
    label: moves ? 'Move segment' : 'Edit segment',
    check: (document) =>
      gone(document.segments, [args.segmentId], 'segment') ?? badSegment(args.change, document),
    apply: (draft) => applyFields(present(draft.segments[args.segmentId], 'segment'), args.change),
  };
}
