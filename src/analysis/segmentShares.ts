// What the shares of segments add up to, and which segments nobody stands for or serves.
import type { Id } from '../base/id';
import { inOrder } from '../base/order';
import type { Segment, SegmentationDocument } from '../document/segmentation';

export interface ShareSum {
  /** Whose parts they are; null for the segments that are part of none. */
  of: Id | null;
  /** Per cent of all customers. */
  sum: number;
  /** What they should add up to: 100, or the share of the whole. */
  whole: number;
}

/** The sum of all that is part of nothing first; the parts of a segment only where it is not the segment's share. */
export function shareSums(segments: SegmentationDocument['segments']): ShareSum[] {
  const sums = new Map<Id | null, number>();
  for (const [, { parentId, share }] of inOrder(segments)) {
    if (share === undefined) continue;
    sums.set(parentId ?? null, (sums.get(parentId ?? null) ?? 0) + share);
  }
  const found: ShareSum[] = [];
  for (const [of, exact] of sums) {
    // Tenths add up to 99.99999 in binary.
    const sum = Math.round(exact * 100) / 100;
    if (of === null) found.unshift({ of, sum, whole: 100 });
    else {
      const whole = segments[of]?.share;
      if (whole !== undefined && whole !== sum) found.push({ of, sum, whole });
    }
  }
  return found;
}

/** "no persona", "no journey": what a segment still lacks. */
export function lacksOf({ personaIds = [], journeyIds = [] }: Segment): string[] {
  return [
    ...(personaIds.length === 0 ? ['no persona'] : []),
    ...(journeyIds.length === 0 ? ['no journey'] : []),
  ];
}
