// A comparison as one table: the columns and rows of both maps, and in which cell each change is to be seen.
import type { Id } from '../../base/id';
import { emotionKey, type GridDocument, type Lane } from '../../document/grid';
import { isEmotionRole } from '../../document/vocabulary';
import type { TableName } from '../rows';
import { laneName, stepName } from '../rowWords';
import { alignColumns, alignLanes, type Column } from './alignColumns';
import type { Change } from './change';
import type { Comparison } from './compareDocuments';
import { type ComparedArrow, comparedArrows } from './comparedArrows';
import { type ComparedCard, cardsBefore, cardsOver, type Versions } from './comparedCards';
import type { Curve, CurveDifference, CurvePoint } from './curveDifference';

export interface ComparedHeader {
  key: string;
  title: string;
  /** The version that lacks it. */
  missing: 'before' | 'after' | null;
  /** It is in the other version too, at another place. */
  isElsewhere: boolean;
  changes: Change[];
}

export interface ComparedStage extends ComparedHeader {
  steps: ComparedHeader[];
}

export type ComparedRow = { header: ComparedHeader; lane: LaneLook } & (
  | {
      kind: 'cards';
      /** Now, over what there was. */
      cells: ComparedCard[][];
      /** As it was: the same changes, seen from the other side. */
      was: ComparedCard[][];
    }
  | { kind: 'curve'; curve: Curve; points: { point: CurvePoint; changes: Change[] }[] }
);

/** As it is after, else as it was. */
export type LaneLook = Pick<Lane, 'role' | 'hue'>;

export interface ComparedMap {
  stages: ComparedStage[];
  /** Curves, then lanes; cells are in the order of all steps. */
  rows: ComparedRow[];
  /** Between the cards of the rows, by their keys. */
  arrows: ComparedArrow[];
  /** What has no place in the table: of the map itself, personas, arrows, the inbox. */
  elsewhere: Change[];
}

export function compareCells(
  before: GridDocument,
  after: GridDocument,
  { matching, changes }: Comparison,
  { curves }: CurveDifference,
): ComparedMap {
  const placed = new Set<Change>();
  const place = (of: readonly Change[]) => {
    for (const change of of) placed.add(change);
    return [...of];
  };
  const known = byRow(changes);
  // What changed places stands twice; its changes are told where it stands now.
  const changesOf = (table: TableName, { before: old, after: now }: Column) => {
    if (now !== null) return place(known.get(`${table} after ${now}`) ?? []);
    const there = known.get(`${table} before ${old}`) ?? [];
    return place(there.filter(({ kind }) => kind === 'removed'));
  };
  const header = (table: 'stages' | 'steps' | 'lanes', column: Column): ComparedHeader => ({
    key: keyOf(column),
    title: titleOf(table, column.after === null ? before : after, column.after ?? column.before),
    missing: column.before === null ? 'before' : column.after === null ? 'after' : null,
    isElsewhere:
      column.after === null
        ? matching.afterOf(table, column.before ?? '') !== undefined
        : column.before === null && matching.beforeOf(table, column.after) !== undefined,
    changes: changesOf(table, column),
  });
  const columns = alignColumns(before, after, matching);
  const steps = columns.flatMap((stage) => stage.steps);
  const versions: Versions = {
    ...{ before, after, matching },
    changesOf: (version, id) => known.get(`cards ${version} ${id}`) ?? [],
  };
  const rows = alignLanes(before, after, matching).flatMap((lane): ComparedRow[] => {
    const ofLane = header('lanes', lane);
    const look = after.lanes[lane.after ?? ''] ?? before.lanes[lane.before ?? ''] ?? noLane;
    const cells = steps.map((step) => cardsOver(versions, { lane, step }));
    for (const { changes: told } of cells.flat()) place(told);
    const drawn = curves
      .filter((curve) => keyOf(curve.lane) === keyOf(lane))
      .map(
        (curve, index): ComparedRow => ({
          kind: 'curve',
          lane: look,
          header: {
            ...ofLane,
            key: `${ofLane.key} ${keyOf(curve.persona)}`,
            changes: index === 0 ? ofLane.changes : [],
          },
          curve,
          points: curve.points.map((point) => ({
            point,
            changes: changesOf('emotions', {
              before: emotionId(curve.lane.before, point.before, curve.persona.before),
              after:
                point.is === null
                  ? null
                  : emotionId(curve.lane.after, point.after, curve.persona.after),
            }),
          })),
        }),
      );
    const isCurveOnly = isEmotionRole(look.role) && cells.every((of) => of.length === 0);
    if (isCurveOnly && drawn.length > 0) return drawn;
    const was = steps.map((step) => cardsBefore(versions, { lane, step }));
    return [...drawn, { kind: 'cards', lane: look, header: ofLane, cells, was }];
  });
  const stages = columns.map(({ steps: ofStage, ...stage }) => ({
    ...header('stages', stage),
    steps: ofStage.map((step) => header('steps', step)),
  }));
  // Feelings first: they are what a to-be map is made for.
  const inOrder = [true, false].flatMap((drawn) =>
    rows.filter(({ kind }) => (kind === 'curve') === drawn),
  );
  return {
    stages,
    rows: inOrder,
    arrows: comparedArrows(versions, changes),
    elsewhere: changes.filter((change) => !placed.has(change)),
  };
}

const noLane: LaneLook = { role: 'text' };

function keyOf({ before, after }: Column): string {
  return `${before}/${after}`;
}

function emotionId(lane: Id | null, step: Id | null, persona: Id | null): Id | null {
  return lane === null || step === null || persona === null
    ? null
    : emotionKey(lane, step, persona);
}

function titleOf(
  table: 'stages' | 'steps' | 'lanes',
  document: GridDocument,
  id: Id | null,
): string {
  if (table === 'lanes') return laneName(document, id);
  if (table === 'steps')
    return document.steps[id ?? '']?.title.trim() || stepName(document, id ?? '');
  return document.stages[id ?? '']?.title.trim() || 'a stage without a name';
}

function byRow(changes: readonly Change[]): ReadonlyMap<string, Change[]> {
  const known = new Map<string, Change[]>();
  const add = (key: string, change: Change) => known.set(key, [...(known.get(key) ?? []), change]);
  for (const change of changes) {
    if (change.beforeId !== null) add(`${change.table} before ${change.beforeId}`, change);
    if (change.afterId !== null) add(`${change.table} after ${change.afterId}`, change);
  }
  return known;
}
