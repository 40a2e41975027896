// A segmentation map in words: all segments beside each other, each one in full, and who is left out so far.

import { lacksOf, shareSums } from '../../analysis/segmentShares';
import {
  cellText,
  columnsOf,
  criterionTitles,
  rowsOf,
  type SegmentRow,
} from '../../analysis/segmentTable';
import { countOf } from '../../base/countOf';
import { axisOf, axisTitle, dimensionsOf, placeOn } from '../../document/segmentAxes';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { criterionKinds } from '../../document/sheetVocabulary';
import {
  type Column,
  type Fact,
  fact,
  facts,
  heading,
  list,
  paragraph,
  type Report,
  type ReportBlock,
  type ReportContext,
  section,
  table,
} from './block';

export function segmentReport(map: SegmentationDocument, context: ReportContext): Report {
  const rows = rowsOf(map.segments);
  return {
    title: map.title.trim() || 'Untitled segmentation',
    subtitle: 'Segment report',
    blocks: [
      ...facts([
        fact('Segments', `${rows.length}`),
        ...dimensionsOf(map).map(([id, { low, high }]) =>
          fact(
            axisTitle(map, id),
            low || high ? `from ${low || '…'} to ${high || '…'}` : undefined,
          ),
        ),
        fact('Report date', context.today),
      ]),
      ...section(2, 'Summary', [paragraph(summary(map, rows))]),
      { kind: 'figure' },
      ...section(2, 'All segments', overview(map, rows)),
      ...section(
        2,
        'Segment by segment',
        rows.flatMap((row) => details(map, row, context)),
      ),
      ...section(2, 'Not served yet', unserved(rows)),
    ],
  };
}

function nameOf({ name }: Segment): string {
  return name.trim() || 'Unnamed segment';
}

function summary({ segments }: SegmentationDocument, rows: readonly SegmentRow[]): string {
  const top = rows.filter(({ depth }) => depth === 0).length;
  const parts = rows.length - top;
  const sums = shareSums(segments).map(({ of, sum, whole }) => {
    const whose = of === null ? '' : ` of ${segments[of] ? nameOf(segments[of]) : 'a segment'}`;
    if (of === null)
      return `Together they hold ${sum} % of all customers${sum === whole ? '' : ', not 100 %'}.`;
    return `The parts${whose} add up to ${sum} %, the segment itself to ${whole} %.`;
  });
  return [
    `${countOf(top, 'segment')}${parts > 0 ? `, with ${countOf(parts, 'part')} below them` : ''}.`,
    ...sums,
  ].join(' ');
}

function overview(map: SegmentationDocument, rows: readonly SegmentRow[]): ReportBlock[] {
  const number = (field: 'share' | 'size' | 'value', title: string): Column<SegmentRow> => ({
    title,
    isNumber: true,
    of: ({ segment }) => segment[field]?.toLocaleString('en') ?? '',
  });
  return table('Segments, each followed by its parts', rows, [
    { title: 'Segment', of: ({ segment, depth }) => `${'– '.repeat(depth)}${nameOf(segment)}` },
    { title: 'Who belongs', of: ({ segment }) => segment.definition ?? '' },
    number('share', 'Share %'),
    number('size', 'Customers'),
    number('value', map.valueUnit?.trim() ? `Value, ${map.valueUnit.trim()}` : 'Value'),
  ]);
}

function details(
  map: SegmentationDocument,
  row: SegmentRow,
  context: ReportContext,
): ReportBlock[] {
  const { segment } = row;
  const whole = segment.parentId === undefined ? undefined : map.segments[segment.parentId];
  return [
    heading(3, nameOf(segment)),
    ...facts([
      fact('Part of', whole && nameOf(whole)),
      fact('Who belongs', segment.definition),
      fact('How it differs', segment.difference),
      ...criterionKinds.map((kind) => fact(criterionTitles[kind], segment.criteria?.[kind])),
      fact('Goals', ...lines(segment.goals)),
      fact('Jobs', ...lines(segment.jobs)),
      fact('Pains', ...lines(segment.pains)),
      ...dimensionsOf(map).map(([id]) => placeFact(map, segment, id)),
      ...columnsOf(map).flatMap((column) =>
        column.kind === 'documents'
          ? fact(
              column.title,
              ...lines(cellText(column, segment, context.nameOf).replaceAll('; ', '\n')),
            )
          : [],
      ),
    ]),
  ];
}

/** "60 of 100, towards Fast" */
function placeFact(map: SegmentationDocument, segment: Segment, axis: string): Fact {
  const place = placeOn(segment, axis);
  const term = axisTitle(map, axis);
  if (place === undefined) return fact(term);
  const { low, high } = axisOf(map, axis);
  const towards = place > 50 ? high.trim() : place < 50 ? low.trim() : '';
  return fact(term, `${Math.round(place)} of 100${towards ? `, towards “${towards}”` : ''}`);
}

function lines(text = ''): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}

function unserved(rows: readonly SegmentRow[]): ReportBlock[] {
  return list(
    rows.flatMap(({ segment }) => {
      const lacks = lacksOf(segment);
      return lacks.length > 0 ? [{ words: `${nameOf(segment)}: ${lacks.join(' and ')}` }] : [];
    }),
  );
}
