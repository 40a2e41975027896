import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { limits } from '../../document/limits';
import type { SegmentationDocument } from '../../document/segmentation';
import { arrange, rearrange } from '../arrange';
import { titleTooLong } from '../caps';
import type { Command } from '../command';
import { gone, taken } from '../wording';

/** A segment in the tree: a part of `of`, or of nothing. Before the segment `before`, or at the end. */
export function addPart(args: {
  id: Id;
  of: Id | null;
  before: Id | null;
  name: string;
}): Command<SegmentationDocument> {
  return {
    name: 'segmentation.addPart',
    args,
    label: 'Add segment',
    check: ({ segments }) =>
      taken(segments, args.id) ??
      (args.of === null ? null : gone(segments, [args.of], 'segment')) ??
      (Object.keys(segments).length < limits.segments
        ? null
        : `A map holds at most ${limits.segments.toLocaleString('en')} segments.`) ??
      titleTooLong(args.name),
    apply(draft, document) {
      const keys = arrange(inOrder(document.segments), [args.id], args.before);
      rearrange(draft.segments, keys);
      draft.segments[args.id] = {
        name: args.name,
        order: present(keys.get(args.id), 'order'),
        ...(args.of === null ? {} : { parentId: args.of }),
      };
    },
  };
}
