import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { limits } from '../../document/limits';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { arrange, rearrange } from '../arrange';
import type { Command } from '../command';
import { taken } from '../wording';
import { applyFields, badSegment, type SegmentFields } from './segmentFields';

/** A segment before the segment `before`, or at the end. */
export function addSegment(args: {
  id: Id;
  name: string;
  before: Id | null;
  fields?: SegmentFields;
}): Command<SegmentationDocument> {
  return {
    name: 'segmentation.addSegment',
    args,
    label: 'Add segment',
    check: (document) =>
      taken(document.segments, args.id) ??
      (Object.keys(document.segments).length < limits.segments
        ? null
        : `A map holds at most ${limits.segments.toLocaleString('en')} segments.`) ??
      badSegment({ ...args.fields, name: args.name }, document),
    apply(draft, document) {
      const keys = arrange(inOrder(document.segments), [args.id], args.before);
      rearrange(draft.segments, keys);
      const segment: Segment = { name: args.name, order: present(keys.get(args.id), 'order') };
      applyFields(segment, { ...args.fields, name: args.name });
      draft.segments[args.id] = segment;
    },
  };
}
