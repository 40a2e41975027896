// Everything that is said of two versions, as the screen shows it and files tell it.
import { type AnyDocument, isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import type { Change } from './change';
import { type ComparedMap, compareCells } from './compareCells';
import { type Comparison, compareDocuments } from './compareDocuments';
import { type Curve, curveDifference } from './curveDifference';
import { summariseComparison } from './summariseComparison';

export interface Compared {
  before: AnyDocument;
  after: AnyDocument;
  changes: readonly Change[];
  summary: string;
  /** Of maps. */
  map: ComparedMap | null;
  curves: readonly Curve[];
}

export function compareVersions(before: AnyDocument, after: AnyDocument): Compared {
  const comparison = compareDocuments(before, after);
  const { changes } = comparison;
  const both = { before, after, changes };
  if (!isGrid(before) || !isGrid(after)) {
    return { ...both, summary: summariseComparison(changes), map: null, curves: [] };
  }
  const curves = curveDifference(before, after, comparison.matching);
  return {
    ...both,
    summary: `${isApart(before, after, comparison) ? apart : ''}${summariseComparison(changes, curves)}`,
    map: compareCells(before, after, comparison, curves),
    curves: curves.curves,
  };
}

/** Mostly the wrong document was chosen. */
const apart = 'The two maps have no step and no card in common. ';

function isApart(before: GridDocument, after: GridDocument, { matching }: Comparison): boolean {
  return (['steps', 'cards'] as const).every(
    (table) =>
      Object.keys(before[table]).length > 0 &&
      Object.keys(before[table]).every((id) => matching.afterOf(table, id) === undefined) &&
      Object.keys(after[table]).length > 0,
  );
}
