// A segmentation map read as a table: its columns, its rows (parts below their whole) and the text of a cell.
import type { Id } from '../base/id';
import { axisTitle, dimensionsOf, placeOn } from '../document/segmentAxes';
import type { Segment, SegmentationDocument } from '../document/segmentation';
import { partsByWhole } from '../document/segmentTree';
import { type CriterionKind, criterionKinds } from '../document/sheetVocabulary';

type TextField = 'definition' | 'goals' | 'jobs' | 'pains' | 'difference';

export type SegmentColumn = {
  id: string;
  title: string;
  /** Other titles that mean the same in tables made elsewhere. */
  also?: readonly string[];
} & (
  | { kind: 'name' }
  | { kind: 'text'; field: TextField }
  | { kind: 'criterion'; criterion: CriterionKind }
  | { kind: 'number'; field: 'share' | 'size' | 'value' }
  | { kind: 'axis'; axis: Id }
  | { kind: 'documents'; field: 'personaIds' | 'journeyIds' }
);

export const criterionTitles: Record<CriterionKind, string> = {
  demographic: 'Demographic',
  firmographic: 'Firmographic',
  behavioural: 'Behavioural',
  psychographic: 'Psychographic',
  lifecycle: 'Lifecycle',
};

export function columnsOf(map: SegmentationDocument): SegmentColumn[] {
  const text = (field: TextField, title: string, also: readonly string[]): SegmentColumn => ({
    id: field,
    kind: 'text',
    field,
    title,
    also,
  });
  return [
    { id: 'name', kind: 'name', title: 'Name', also: ['segment', 'segment name', 'title'] },
    text('definition', 'Who belongs', ['definition', 'rule', 'rule of membership', 'description']),
    {
      id: 'share',
      kind: 'number',
      field: 'share',
      title: 'Share %',
      also: ['share', '%', 'percent'],
    },
    {
      id: 'size',
      kind: 'number',
      field: 'size',
      title: 'Size',
      also: ['customers', 'number of customers', 'count'],
    },
    { id: 'value', kind: 'number', field: 'value', title: 'Value', also: ['revenue', 'worth'] },
    ...dimensionsOf(map).map(
      ([axis]): SegmentColumn => ({
        id: `axis:${axis}`,
        kind: 'axis',
        axis,
        title: axisTitle(map, axis),
        ...(axis === 'x' || axis === 'y' ? { also: [axis] } : {}),
      }),
    ),
    ...criterionKinds.map(
      (criterion): SegmentColumn => ({
        id: `criterion:${criterion}`,
        kind: 'criterion',
        criterion,
        title: criterionTitles[criterion],
        also: criterion === 'behavioural' ? ['behavioral', 'behaviour', 'behavior'] : [],
      }),
    ),
    text('goals', 'Goals', ['goal', 'main goals']),
    text('jobs', 'Jobs', ['jobs to be done', 'job']),
    text('pains', 'Pains', ['pain points', 'main pain points', 'pain']),
    text('difference', 'How it differs', ['difference', 'how it differs from the others']),
    {
      id: 'personas',
      kind: 'documents',
      field: 'personaIds',
      title: 'Personas',
      also: ['persona'],
    },
    {
      id: 'journeys',
      kind: 'documents',
      field: 'journeyIds',
      title: 'Journeys',
      also: ['journey', 'maps'],
    },
  ];
}

/** `nameOf` says what a document is called; null for one that is gone. */
export function cellText(
  column: SegmentColumn,
  segment: Segment,
  nameOf: (id: Id) => string | null,
): string {
  switch (column.kind) {
    case 'name':
      return segment.name;
    case 'text':
      return segment[column.field] ?? '';
    case 'criterion':
      return segment.criteria?.[column.criterion] ?? '';
    case 'number':
      return segment[column.field]?.toString() ?? '';
    case 'axis':
      return placeOn(segment, column.axis)?.toString() ?? '';
    case 'documents':
      return (segment[column.field] ?? []).map((id) => nameOf(id) ?? 'Missing document').join('; ');
  }
}

export interface SegmentRow {
  id: Id;
  segment: Segment;
  /** How many wholes it is a part of. */
  depth: number;
}

/** In order, each followed by its parts. */
export function rowsOf(segments: SegmentationDocument['segments']): SegmentRow[] {
  const parts = partsByWhole(segments);
  const below = (whole: Id | null, depth: number): SegmentRow[] =>
    (parts.get(whole) ?? []).flatMap(([id, segment]) => [
      { id, segment, depth },
      ...below(id, depth + 1),
    ]);
  return below(null, 0);
}
