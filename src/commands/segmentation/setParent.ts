import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import { withParts } from '../../document/segmentTree';
import { applyChange } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';

/** Makes a segment, with all its parts, a part of another one; null makes it a part of nothing. Tidy layout places it. */
export function setParent(args: {
  segmentId: Id;
  parentId: Id | null;
}): Command<SegmentationDocument> {
  const { segmentId, parentId } = args;
  return {
    name: 'segmentation.setParent',
    args,
    label: 'Move segment in the tree',
    check: ({ segments }) =>
      gone(segments, [segmentId], 'segment') ??
      (parentId === null ? null : gone(segments, [parentId], 'segment')) ??
      (parentId !== null && withParts(segments, segmentId).includes(parentId)
        ? 'A segment cannot be a part of itself or of its own parts. Choose another one.'
        : null),
    apply(draft, { segments }) {
      if ((segments[segmentId]?.parentId ?? null) === parentId) return;
      const segment = present(draft.segments[segmentId], 'segment');
      applyChange(segment, { parentId, treeX: null, treeY: null });
    },
  };
}
