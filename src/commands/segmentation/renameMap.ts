import type { SegmentationDocument } from '../../document/segmentation';
import { titleTooLong } from '../caps';
import type { Command } from '../command';

export function renameMap(args: { title: string }): Command<SegmentationDocument> {
  return {
    name: 'segmentation.renameMap',
    args,
    label: 'Rename map',
    check: () => titleTooLong(args.title),
    apply(draft) {
      draft.title = args.title;
    },
  };
}
