import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SegmentColumn } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import type { Segment } from '../../document/segmentation';
import { rowHeight } from './rowHeight';
import { fewRows, runsOf, type Span, spanAt } from './rowRuns';
import { goTo } from './tableKeys';

interface Row {
  id: Id;
  segment: Segment;
}

/**
 * Draws of a long table what is in view. Always there: the first and the last row, for Tab from outside; the row that
 * has, or had last, the keyboard, with its neighbours, for arrows; and the chosen one, for ways back and findings.
 */
export function useRowWindow(
  rows: readonly Row[],
  columns: readonly SegmentColumn[],
  chosen: Id | null,
) {
  const scroller = useRef<HTMLDivElement>(null);
  const [span, setSpan] = useState<Span>({ from: 0, to: fewRows / 2 });
  const [held, setHeld] = useState<Id | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns make other heights
  const known = useMemo(() => new WeakMap<Segment, number>(), [columns]);
  const isLong = rows.length > fewRows;
  const heightOf = (segment: Segment) => {
    const height = known.get(segment) ?? rowHeight(segment, columns);
    known.set(segment, height);
    return height;
  };
  const heights = isLong ? rows.map(({ segment }) => heightOf(segment)) : [];
  const look = useRef(() => {});
  look.current = () => {
    const box = scroller.current;
    const body = box?.querySelector('tbody');
    if (!isLong || !box || !body) return;
    const drawn = new Map(
      [...body.rows].map((row) => [row.dataset.row, row.getBoundingClientRect().height]),
    );
    for (const { id, segment } of rows) known.set(segment, drawn.get(id) ?? heightOf(segment));
    const view = box.getBoundingClientRect();
    const { top } = body.getBoundingClientRect();
    const from = Math.max(view.top, 0) - top;
    const to = Math.min(view.bottom, window.innerHeight) - top;
    const now = rows.map(({ segment }) => heightOf(segment));
    setSpan((old) => spanAt(now, from, to, old));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever rows come or go, or look otherwise
  useLayoutEffect(() => look.current(), [rows.length, columns]);
  useEffect(() => {
    const onMove = () => look.current();
    const stop = new AbortController();
    // On narrow screens the table scrolls with what is around it.
    window.addEventListener('scroll', onMove, { signal: stop.signal, capture: true });
    const observer = new ResizeObserver(onMove);
    if (scroller.current) observer.observe(scroller.current);
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, []);
  const reveal = useCallback((id: Id) => {
    flushSync(() => setHeld(id));
    goTo(document.getElementById(`name-${id}`));
  }, []);
  const at = (id: Id | null) => rows.findIndex((row) => row.id === id);
  const place = held === null ? -1 : at(held);
  const near = place < 0 ? [] : [place - 1, place, place + 1];
  const runs = isLong
    ? runsOf(heights, span, new Set([0, rows.length - 1, at(chosen), ...near]))
    : rows.map((_, row) => ({ row }));
  return { scroller, runs, hold: setHeld, reveal, isLong };
}
