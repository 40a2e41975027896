import { shareSums } from '../../analysis/segmentShares';
import type { SegmentationDocument } from '../../document/segmentation';
import { Chip } from '../../ui/Chip';
import { nameOf } from './lens';

/** Warns, never blocks: half-typed shares are normal. Parts are compared with the share of their whole. */
export function ShareChips({ segments }: { segments: SegmentationDocument['segments'] }) {
  return shareSums(segments).map(({ of, sum, whole }) => {
    const owner = of === null ? undefined : segments[of];
    if (owner) {
      return (
        <Chip key={of} tone="warn" icon="triangle-alert">
          Parts of {nameOf(owner)} add to {sum} % of {whole} %
        </Chip>
      );
    }
    return sum === whole ? (
      <Chip key="all" tone="ok" icon="check">
        Σ 100 %
      </Chip>
    ) : (
      <Chip key="all" tone="warn" icon="triangle-alert">
        Shares add to {sum} %
      </Chip>
    );
  });
}
