import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import type { SegmentAxis, SegmentationDocument } from '../../document/segmentation';
import { titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';

/** Names a further dimension and its two ends. */
export function editDimension(args: {
  dimensionId: Id;
  change: Change<SegmentAxis>;
}): Command<SegmentationDocument> {
  const { title, low, high } = args.change;
  return {
    name: 'segmentation.editDimension',
    args,
    label: 'Edit dimension',
    check: ({ dimensions = {} }) =>
      gone(dimensions, [args.dimensionId], 'dimension') ?? titleTooLong(title, low, high),
    apply: (draft) =>
      applyChange(present(draft.dimensions?.[args.dimensionId], 'dimension'), args.change),
  };
}
