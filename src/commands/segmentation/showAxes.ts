import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import { applyChange } from '../change';
import type { Command } from '../command';
import { gone } from '../wording';

/** Which dimensions the plot shows across and upward. */
export function showAxes(args: { x: Id; y: Id }): Command<SegmentationDocument> {
  return {
    name: 'segmentation.showAxes',
    args,
    label: 'Show axes',
    check: ({ dimensions = {} }) =>
      args.x === args.y
        ? 'Choose two different dimensions.'
        : gone({ x: true, y: true, ...dimensions }, [args.x, args.y], 'dimension'),
    apply: (draft) => shownAs(draft, args),
  };
}

/** The first two are what a map shows that says nothing. */
export function shownAs(draft: SegmentationDocument, { x, y }: { x: Id; y: Id }): void {
  applyChange(draft, { shown: x === 'x' && y === 'y' ? null : { x, y } });
}
