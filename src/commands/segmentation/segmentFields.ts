// What a segment can say, what of it is refused, and how it is written. Parents and places in the tree have their own verbs.
import type { Id } from '../../base/id';
import { limits } from '../../document/limits';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import type { CriterionKind } from '../../document/sheetVocabulary';
import { textTooLong, titleTooLong } from '../caps';
import { applyChange, type Change } from '../change';

type Apart = 'order' | 'parentId' | 'treeX' | 'treeY' | 'scores' | 'criteria';

/** Within `scores` and `criteria` too, what is absent stays and null clears. */
export type SegmentFields = Change<Omit<Segment, Apart>> & {
  scores?: { [dimension: Id]: number | null };
  criteria?: { [kind in CriterionKind]?: string | null };
};

type Maybe = number | null | undefined;

/** Why the fields cannot be set, or null. */
export function badSegment(
  fields: SegmentFields,
  { dimensions = {} }: Pick<SegmentationDocument, 'dimensions'>,
): string | null {
  const { name, definition, goals, jobs, pains, difference, personaIds, journeyIds } = fields;
  const { share, size, value, x, y, scores = {}, criteria = {} } = fields;
  if (outside(share, 0, 100)) return 'A share is 0 to 100 per cent.';
  if ([x, y, ...Object.values(scores)].some((place) => outside(place, 0, 100))) {
    return 'A place on an axis is 0 to 100.';
  }
  if (outside(size, 0, 1e12)) return 'A size is a number of customers, 0 or more.';
  if (outside(value, -1e15, 1e15)) return 'This value is too large. Choose a larger unit.';
  if (!Object.keys(scores).every((id) => Object.hasOwn(dimensions, id))) {
    return 'This dimension no longer exists.';
  }
  if ([personaIds, journeyIds].some((ids) => ids && ids.length > limits.references)) {
    return `A segment refers to at most ${limits.references} documents of a kind.`;
  }
  const texts = [definition, goals, jobs, pains, difference, ...Object.values(criteria)];
  return titleTooLong(name) ?? textTooLong(...texts);
}

export function applyFields(target: Segment, { scores, criteria, ...rest }: SegmentFields): void {
  applyChange(target, rest);
  if (scores) applyChange(target, { scores: merged(target.scores, scores) });
  if (criteria) applyChange(target, { criteria: merged(target.criteria, criteria) });
}

/** Null when nothing is left: a table without rows is absent. */
function merged<T>(
  table: { readonly [key: string]: T } | undefined,
  change: { readonly [key: string]: T | null | undefined },
): { [key: string]: T } | null {
  const kept = { ...table };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete kept[key];
    else if (value !== undefined) kept[key] = value;
  }
  return Object.keys(kept).length === 0 ? null : kept;
}

function outside(value: Maybe, least: number, most: number): boolean {
  return value !== null && value !== undefined && !(value >= least && value <= most);
}
