import type { SegmentAxis, SegmentationDocument } from '../../document/segmentation';
import { titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';
import type { Command } from '../command';

export function editAxis(args: {
  axis: 'x' | 'y';
  change: Change<SegmentAxis>;
}): Command<SegmentationDocument> {
  const { title, low, high } = args.change;
  return {
    name: 'segmentation.editAxis',
    args,
    label: 'Edit axis',
    check: () => titleTooLong(title, low, high),
    apply: (draft) => applyChange(draft.axes[args.axis], args.change),
  };
}
