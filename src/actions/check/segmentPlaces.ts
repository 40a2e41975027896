// Where on a segmentation map a finding is, and in which field a person would settle it.
import type { Finding } from '../../analysis/lint/finding';
import type { RuleId } from '../../analysis/lint/rules';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import type { SegmentAxis, SegmentationDocument } from '../../document/segmentation';
import { partsOf } from '../../document/segmentTree';
import { criterionKinds } from '../../document/sheetVocabulary';
import type { Lens } from '../segmentation/lensView';

export type SegmentPlace =
  /** `column`: of the table. `only`: the one lens that shows it. */
  | { kind: 'segment'; segmentId: Id; column: string; only?: Lens }
  | { kind: 'dimension'; axis: 'x' | 'y'; part: keyof SegmentAxis };

/** Null when it is about the map as a whole, or about what is gone. */
export function segmentPlaceOf(
  document: SegmentationDocument,
  { rule, targets: [target] }: Finding,
): SegmentPlace | null {
  if (rule === 'axis-unnamed') return unnamedPart(document);
  if (rule === 'shares-not-100') return firstShare(document);
  const segment = document.segments[target.id];
  if (target.kind !== 'segment' || !segment) return null;
  const place = { kind: 'segment', segmentId: target.id } as const;
  if (rule === 'segment-not-placed') return { ...place, column: 'name', only: 'axes' };
  if (rule === 'segment-criteria-twice') {
    const first = criterionKinds.find((kind) => (segment.criteria?.[kind] ?? '').trim() !== '');
    return { ...place, column: first ? `criterion:${first}` : 'name' };
  }
  return { ...place, column: columns[rule] ?? 'name' };
}

const columns: Partial<Record<RuleId, string>> = {
  'segment-without-definition': 'definition',
  'parts-exceed-whole': 'share',
  'segment-without-persona': 'personas',
  'segment-without-journey': 'journeys',
};

function unnamedPart({ axes }: SegmentationDocument): SegmentPlace | null {
  for (const axis of ['x', 'y'] as const) {
    const part = (['title', 'low', 'high'] as const).find((name) => axes[axis][name].trim() === '');
    if (part) return { kind: 'dimension', axis, part };
  }
  return null;
}

/** All shares are beside each other in the table alone. */
function firstShare({ segments }: SegmentationDocument): SegmentPlace | null {
  const tops = partsOf(segments, null);
  const first =
    tops.find(([, { share }]) => share === undefined) ?? tops[0] ?? inOrder(segments)[0];
  return first ? { kind: 'segment', segmentId: first[0], column: 'share', only: 'table' } : null;
}

/** A field of a segment's details. */
export interface DetailsFix {
  label: string;
  segmentId: Id;
  field: 'name' | 'definition' | 'personaIds' | 'journeyIds';
}

/** What a person has to write or choose in the details of a segment; null where going there is all. */
export function segmentFixOf(
  { segments }: SegmentationDocument,
  { rule, targets }: Finding,
): DetailsFix | null {
  // Of twins the later one gets another name.
  const target = rule === 'segment-name-twice' ? (targets[1] ?? targets[0]) : targets[0];
  const fix = fixes[rule];
  if (!fix || target.kind !== 'segment' || !segments[target.id]) return null;
  return { ...fix, segmentId: target.id };
}

const fixes: Partial<Record<RuleId, Omit<DetailsFix, 'segmentId'>>> = {
  'segment-without-definition': { label: 'Write who belongs', field: 'definition' },
  'segment-name-twice': { label: 'Rename the second', field: 'name' },
  'segment-without-persona': { label: 'Add a persona', field: 'personaIds' },
  'segment-without-journey': { label: 'Add a journey', field: 'journeyIds' },
};
