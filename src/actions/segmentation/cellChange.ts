// A cell of the table of segments: what a text in it means for the segment, or that it means nothing.
import type { SegmentColumn } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import type { SegmentFields } from '../../commands/segmentation/segmentFields';
import { readNumber } from './readNumber';

type NumberColumn = Extract<SegmentColumn, { kind: 'number' | 'axis' }>;

/** Undefined when the text is no number in the column's range. */
export function numberIn(column: NumberColumn, text: string): number | null | undefined {
  if (column.kind === 'axis' || column.field === 'share') {
    return readNumber(text, { least: 0, most: 100 });
  }
  return column.field === 'size'
    ? readNumber(text, { least: 0, most: 1e12, grouped: true })
    : readNumber(text, { least: -1e15, most: 1e15, grouped: true });
}

/** What a number in the column may be, for people. */
export function rangeOf(column: NumberColumn): string {
  if (column.kind === 'axis' || column.field === 'share') return 'a number from 0 to 100';
  return column.field === 'size' ? 'a number of customers' : 'a number';
}

export function placeChange(axis: Id, place: number | null): SegmentFields {
  return axis === 'x' || axis === 'y' ? { [axis]: place } : { scores: { [axis]: place } };
}

/** Null when the text does not fit the column; `idsFor` finds documents by their titles. */
export function cellChange(
  column: SegmentColumn,
  text: string,
  idsFor: (column: SegmentColumn, titles: string[]) => Id[] | null = () => null,
): SegmentFields | null {
  switch (column.kind) {
    case 'name':
      return { name: text };
    case 'text':
      return { [column.field]: text || null };
    case 'criterion':
      return { criteria: { [column.criterion]: text || null } };
    case 'number': {
      const number = numberIn(column, text);
      return number === undefined ? null : { [column.field]: number };
    }
    case 'axis': {
      const place = numberIn(column, text);
      return place === undefined ? null : placeChange(column.axis, place);
    }
    case 'documents': {
      const ids = idsFor(
        column,
        text
          .split(/[;\n]/)
          .map((title) => title.trim())
          .filter(Boolean),
      );
      return ids === null ? null : { [column.field]: ids };
    }
  }
}

/** Changes of several cells of one segment as one. */
export function together(changes: readonly SegmentFields[]): SegmentFields {
  const all: SegmentFields = {};
  for (const { scores, criteria, ...rest } of changes) {
    Object.assign(all, rest);
    if (scores) all.scores = { ...all.scores, ...scores };
    if (criteria) all.criteria = { ...all.criteria, ...criteria };
  }
  return all;
}
