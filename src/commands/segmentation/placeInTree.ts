import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import { applyChange } from '../change';
import type { Command } from '../command';
import { badPlace, wholePlace } from '../freePlace';
import { gone } from '../wording';

/** Puts a segment somewhere in the drawing of the tree, where it stays: from the root's centre to its own. */
export function placeInTree(args: {
  segmentId: Id;
  x: number;
  y: number;
}): Command<SegmentationDocument> {
  return {
    name: 'segmentation.placeInTree',
    args,
    label: 'Move segment',
    check: ({ segments }) => gone(segments, [args.segmentId], 'segment') ?? badPlace(args),
    apply(draft) {
      const { x, y } = wholePlace(args);
      applyChange(present(draft.segments[args.segmentId], 'segment'), { treeX: x, treeY: y });
    },
  };
}
