import type { SegmentationDocument } from '../../document/segmentation';
import { applyChange } from '../change';
import type { Command } from '../command';

/** What the size of a bubble stands for. */
export function setBubble(args: {
  measure: 'share' | 'size' | 'value';
}): Command<SegmentationDocument> {
  return {
    name: 'segmentation.setBubble',
    args,
    label: 'Size bubbles',
    apply: (draft) =>
      applyChange(draft, { bubble: args.measure === 'share' ? null : args.measure }),
  };
}
