import type { SegmentationDocument } from '../../document/segmentation';
import { titleTooLong } from '../caps';
import { applyChange } from '../change';
import type { Command } from '../command';

/** What the segments' value is counted in, such as `€ a year`. */
export function setValueUnit(args: { unit: string }): Command<SegmentationDocument> {
  return {
    name: 'segmentation.setValueUnit',
    args,
    label: 'Edit unit of value',
    check: () => titleTooLong(args.unit),
    apply: (draft) => applyChange(draft, { valueUnit: args.unit || null }),
  };
}
