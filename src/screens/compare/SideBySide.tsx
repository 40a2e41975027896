// The version before on the left, the one after on the right: rows as high as one another, scrolled together.
import { type RefObject, type UIEvent, useLayoutEffect, useRef } from 'react';
import type { ComparedMap } from '../../analysis/compare/compareCells';
import { CompareGrid } from './CompareGrid';
import styles from './SideBySide.module.css';
import { ShownSide } from './side';

interface Props {
  map: ComparedMap;
}

export function SideBySide({ map }: Props) {
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  useLayoutEffect(() => evenRows(left.current, right.current));
  const panes = [
    { side: 'before', title: 'Before', pane: left, other: right },
    { side: 'after', title: 'After', pane: right, other: left },
  ] as const;
  return (
    <div className={styles.panes}>
      {panes.map(({ side, title, pane, other }) => (
        <section
          key={side}
          ref={pane}
          className={styles.pane}
          aria-label={title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys.
          tabIndex={0}
          onScroll={(event) => follow(event, other)}
        >
          <ShownSide value={side}>
            <CompareGrid map={map} caption={title} />
          </ShownSide>
        </section>
      ))}
    </div>
  );
}

function follow({ currentTarget }: UIEvent<HTMLElement>, other: RefObject<HTMLElement | null>) {
  const { scrollLeft: left, scrollTop: top } = currentTarget;
  const { current } = other;
  if (!current || (current.scrollLeft === left && current.scrollTop === top)) return;
  current.scrollTo({ left, top, behavior: 'instant' });
}

/** All are read before any is set: a table would be laid out for each of them. */
function evenRows(left: HTMLElement | null, right: HTMLElement | null) {
  const rowsOf = (pane: HTMLElement | null) => [...(pane?.querySelectorAll('tr') ?? [])];
  const [ours, theirs] = [rowsOf(left), rowsOf(right)];
  for (const row of [...ours, ...theirs]) row.style.height = '';
  const heights = ours.map((row, index) =>
    Math.max(row.offsetHeight, theirs[index]?.offsetHeight ?? 0),
  );
  for (const rows of [ours, theirs]) {
    for (const [index, row] of rows.entries()) row.style.height = `${heights[index]}px`;
  }
}
