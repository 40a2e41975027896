import { present } from '../../base/assert';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { limits } from '../../document/limits';
import type { SegmentationDocument } from '../../document/segmentation';
import { arrange, rearrange } from '../arrange';
import { titleTooLong } from '../caps';
import type { Command } from '../command';
import { taken } from '../wording';

/** A further dimension before the dimension `before`, or at the end. */
export function addDimension(args: {
  id: Id;
  title: string;
  before: Id | null;
}): Command<SegmentationDocument> {
  return {
    name: 'segmentation.addDimension',
    args,
    label: 'Add dimension',
    check: ({ dimensions = {} }) =>
      (args.id === 'x' || args.id === 'y' ? 'This was added already.' : null) ??
      taken(dimensions, args.id) ??
      (Object.keys(dimensions).length < limits.dimensions
        ? null
        : `A map holds at most ${limits.dimensions} further dimensions.`) ??
      titleTooLong(args.title),
    apply(draft, { dimensions = {} }) {
      const keys = arrange(inOrder(dimensions), [args.id], args.before);
      draft.dimensions ??= {};
      rearrange(draft.dimensions, keys);
      const order = present(keys.get(args.id), 'order');
      draft.dimensions[args.id] = { title: args.title, low: '', high: '', order };
    },
  };
}
