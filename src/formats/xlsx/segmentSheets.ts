// A segmentation map as sheets: its table with numbers that can be reckoned with, and what its dimensions mean.
import {
  cellText,
  columnsOf,
  rowsOf,
  type SegmentColumn,
  type SegmentRow,
} from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import { axisTitle, dimensionsOf, placeOn } from '../../document/segmentAxes';
import type { SegmentationDocument } from '../../document/segmentation';
import { type Column, factsSheet, listSheet } from './listSheet';
import type { Sheet } from './sheet';

type NameOf = (id: Id) => string | null;

export function segmentSheets(map: SegmentationDocument, nameOf: NameOf): (Sheet | null)[] {
  const rows = rowsOf(map.segments);
  const [name, ...others] = columnsOf(map).map((column) => listed(map, column, nameOf));
  const whole: Column<SegmentRow> = {
    title: 'Part of',
    width: 20,
    of: ({ segment, depth }) =>
      depth > 0 ? map.segments[segment.parentId ?? '']?.name : undefined,
  };
  const hasParts = rows.some(({ depth }) => depth > 0);
  return [
    listSheet('Segments', rows, [...(name ? [name] : []), ...(hasParts ? [whole] : []), ...others]),
    listSheet('Dimensions', dimensionsOf(map), [
      { title: 'Dimension', width: 28, of: ([id]) => axisTitle(map, id) },
      { title: '0 means', width: 28, of: ([, { low }]) => low },
      { title: '100 means', width: 28, of: ([, { high }]) => high },
    ]),
    factsSheet('Details', [
      ['Title', map.title],
      ['Kind', 'Segmentation map'],
      ['Unit of the value', map.valueUnit],
    ]),
  ];
}

function listed(
  map: SegmentationDocument,
  column: SegmentColumn,
  nameOf: NameOf,
): Column<SegmentRow> {
  const { title } = column;
  switch (column.kind) {
    case 'name':
      return { title, width: 28, of: ({ segment }) => segment.name, indent: ({ depth }) => depth };
    case 'number': {
      const { field } = column;
      if (field !== 'share') {
        const unit = field === 'value' && map.valueUnit ? `, ${map.valueUnit}` : '';
        return {
          title: `${title}${unit}`,
          width: 14,
          format: '#,##0.##',
          of: ({ segment }) => segment[field],
        };
      }
      return {
        title,
        width: 10,
        format: '0.0%',
        of: ({ segment }) =>
          segment.share === undefined ? undefined : Number((segment.share / 100).toFixed(6)),
      };
    }
    case 'axis':
      return { title, width: 14, of: ({ segment }) => placeOn(segment, column.axis) };
    default:
      return { title, width: 32, of: ({ segment }) => cellText(column, segment, nameOf) };
  }
}
