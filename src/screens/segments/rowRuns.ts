// Which rows of a long table are drawn: those in view, some around them, and those that must never go; gaps for the rest.

/** Rows of the table, `from` up to but not `to`. */
export interface Span {
  from: number;
  to: number;
}

export type Run = { row: number } | { gap: number; before: number };

/** Shorter tables are drawn whole. */
export const fewRows = 60;

/** Rows drawn beyond both ends of the view; with half of them left, it is drawn anew. */
const spare = 10;

/** `top` and `bottom` are pixels below the first row; the same span while enough is drawn around them. */
export function spanAt(heights: readonly number[], top: number, bottom: number, old: Span): Span {
  const count = heights.length;
  let from = 0;
  let y = 0;
  for (; from < count - 1 && y + (heights[from] ?? 0) <= top; from++) y += heights[from] ?? 0;
  let to = from;
  for (; to < count && y < bottom; to++) y += heights[to] ?? 0;
  const around = (by: number) => ({ from: Math.max(0, from - by), to: Math.min(count, to + by) });
  const least = around(spare / 2);
  const isEnough = old.from <= least.from && old.to >= least.to;
  const isMuch = old.to - old.from > to - from + 4 * spare;
  return isEnough && !isMuch ? old : around(spare);
}

/** Rows and gaps in order. A gap is named by the row after it: that one keeps its place whatever comes before. */
export function runsOf(heights: readonly number[], span: Span, kept: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let gap = 0;
  heights.forEach((height, row) => {
    if ((row < span.from || row >= span.to) && !kept.has(row)) {
      gap += height;
      return;
    }
    if (gap > 0) runs.push({ gap, before: row });
    gap = 0;
    runs.push({ row });
  });
  if (gap > 0) runs.push({ gap, before: heights.length });
  return runs;
}
