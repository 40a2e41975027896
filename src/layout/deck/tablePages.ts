// Which rows of a table share a slide, and how high they are.
import type { TextMeasurer } from '../textMeasurer';
import { deckLines, lineOf } from './deckText';

/** Inside cells, in pixels. */
export const cellMargin = { x: 8, y: 5 } as const;

export interface TableRow {
  height: number;
  /** Of the rows given, from 0. */
  index: number;
}

/** `cells` hold what is to be fitted, at `size` points; a row that is higher than a slide does not occur: callers shorten. */
export function tablePages(
  measurer: TextMeasurer,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  size: number,
  room: number,
): TableRow[][] {
  const pages: TableRow[][] = [];
  let used = 0;
  rows.forEach((cells, index) => {
    const lines = cells.map((text, column) => {
      const width = (widths[column] ?? 0) - 2 * cellMargin.x;
      return deckLines(measurer, text, { size }, width).length;
    });
    const height = Math.ceil(Math.max(1, ...lines) * lineOf(size) + 2 * cellMargin.y);
    const page = pages.at(-1);
    if (page && used + height <= room) {
      page.push({ height, index });
      used += height;
    } else {
      pages.push([{ height, index }]);
      used = height;
    }
  });
  return pages;
}
