import { useMemo } from 'react';
import { type ShareSum, shareSums } from '../../analysis/segmentShares';
import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Menu } from '../../ui/Menu';
import { nameOf } from './lens';

type Props = {
  segments: SegmentationDocument['segments'];
  onDetails: (id: Id, focus: boolean) => void;
};

/** More would push the lens off the screen; the others are in a menu. */
const mostParts = 3;

/** Warns, never blocks: half-typed shares are normal. Parts are compared with the share of their whole. */
export function ShareChips({ segments, onDetails }: Props) {
  const sums = useMemo(() => shareSums(segments), [segments]);
  const parts = sums.flatMap(({ of, ...sum }) => {
    const owner = of === null ? undefined : segments[of];
    return of !== null && owner ? [{ of, words: partWords(nameOf(owner), sum) }] : [];
  });
  const isCut = parts.length > mostParts + 1;
  const told = isCut ? parts.slice(0, mostParts) : parts;
  const others = parts.slice(told.length);
  return (
    <>
      {sums.map((sum) => sum.of === null && <AllChip key="all" {...sum} />)}
      {told.map(({ of, words }) => (
        <Chip key={of} tone="warn" icon="triangle-alert">
          {words}
        </Chip>
      ))}
      {isCut && (
        <Menu
          align="end"
          trigger={
            <Button size="s" variant="quiet" iconEnd="chevron-down">
              {`${others.length} more`}
            </Button>
          }
          items={[
            {
              kind: 'group',
              label: 'Parts that add to something else',
              items: others.map(({ of, words }) => ({
                label: words,
                onSelect: () => onDetails(of, true),
              })),
            },
          ]}
        />
      )}
    </>
  );
}

function partWords(name: string, { sum, whole }: Pick<ShareSum, 'sum' | 'whole'>): string {
  return `Parts of ${name} add to ${sum} % of ${whole} %`;
}

function AllChip({ sum, whole }: ShareSum) {
  return sum === whole ? (
    <Chip tone="ok" icon="check">
      Σ 100 %
    </Chip>
  ) : (
    <Chip tone="warn" icon="triangle-alert">
      Shares add to {sum} %
    </Chip>
  );
}
