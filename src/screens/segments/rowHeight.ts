// How tall a row of the table will be, before it has been drawn once.
import { cellText, type SegmentColumn } from '../../analysis/segmentTable';
import { clamp } from '../../base/geometry';
import type { Segment } from '../../document/segmentation';

const line = 20;
const padding = 12;
const border = 1;
const least = 32;
/** Beyond it a cell scrolls; its CSS says the same. */
const most = 132;
/** Letters on a line of a text column, on average. */
const letters = 30;

/** A guess, made good once the row is drawn and measured. */
export function rowHeight(segment: Segment, columns: readonly SegmentColumn[]): number {
  const lines = columns.map((column) =>
    column.kind === 'text' || column.kind === 'criterion'
      ? linesOf(cellText(column, segment, () => null))
      : 1,
  );
  return clamp(Math.max(...lines) * line + padding, least, most) + border;
}

function linesOf(text: string): number {
  return text
    .split('\n')
    .reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / letters)), 0);
}
