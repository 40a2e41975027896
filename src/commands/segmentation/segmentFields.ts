// What a segment can say, and what of it is refused.
import type { Segment } from '../../document/segmentation';
import { textTooLong, titleTooLong } from '../caps';
import type { Change } from '../change';

export type SegmentFields = Change<Omit<Segment, 'order'>>;

/** Why the fields cannot be set, or null. */
export function badSegment({ name, definition, share, x, y }: SegmentFields): string | null {
  if (outside(share)) return 'A share is 0 to 100 per cent.';
  if (outside(x) || outside(y)) return 'A place on an axis is 0 to 100.';
  return titleTooLong(name) ?? textTooLong(definition);
}

function outside(value: number | null | undefined): boolean {
  return value !== null && value !== undefined && !(value >= 0 && value <= 100);
}
