// The table of segments for the clipboard, with its titles, so that it can be pasted back.
import { cellText, rowsOf, type SegmentColumn } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import type { SegmentationDocument } from '../../document/segmentation';
import type { Copied } from '../../formats/tableCopy';
import { writeStrings } from '../../formats/tableStrings';

export function copySegments(
  map: SegmentationDocument,
  columns: readonly SegmentColumn[],
  nameOf: (id: Id) => string | null,
): Copied {
  return writeStrings([
    columns.map(({ title }) => title),
    ...rowsOf(map.segments).map(({ segment }) =>
      columns.map((column) => cellText(column, segment, nameOf)),
    ),
  ]);
}
