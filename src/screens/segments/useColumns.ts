import { useMemo, useState } from 'react';
import type { Ports } from '../../actions/ports';
import { columnsOf, type SegmentColumn } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';

/** Criteria are on demand, unless they say something already. */
export function useColumns(map: SegmentationDocument, switched: Readonly<Record<string, boolean>>) {
  const { axes, dimensions, segments } = map;
  const told = Object.values(segments)
    .flatMap(({ criteria = {} }) => Object.keys(criteria))
    .sort();
  const key = [...new Set(told)].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the map, titles of dimensions alone count
  return useMemo(() => {
    const all = columnsOf(map);
    const isShown = (column: SegmentColumn) =>
      column.kind === 'name' ||
      (switched[column.id] ??
        (column.kind !== 'criterion' || key.split(',').includes(column.criterion)));
    return { all, shown: all.filter(isShown) };
  }, [axes, dimensions, switched, key]);
}

/** Wide enough for all columns: a table that need not measure its cells stays quick when it is long. */
export function widthOf(columns: readonly SegmentColumn[]): number {
  return columns.reduce(
    (sum, column) => sum + (column.id === 'value' ? 132 : widths[column.kind]),
    44,
  );
}

const widths: Record<SegmentColumn['kind'], number> = {
  name: 220,
  text: 220,
  criterion: 220,
  number: 96,
  axis: 96,
  documents: 180,
};

/** The id that the empty row has, and keeps when it becomes a segment: so its fields stay, and with them the keyboard. */
export function useNextId(map: SegmentationDocument, ports: Ports): Id {
  const [next, setNext] = useState(ports.ids);
  if (!Object.hasOwn(map.segments, next)) return next;
  const fresh = ports.ids();
  setNext(fresh);
  return fresh;
}
