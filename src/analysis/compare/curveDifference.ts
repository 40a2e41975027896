// The emotion curve of one version over that of another: what each persona feels at each step, then and now.
import type { Id } from '../../base/id';
import { type EmotionScale, emotionKey, type GridDocument } from '../../document/grid';
import { orderedLanes, personasInOrder } from '../../document/queries';
import { isEmotionRole } from '../../document/vocabulary';
import { onScale } from '../emotionScale';
import { stepName } from '../rowWords';
import { alignColumns, type Column } from './alignColumns';
import type { Matching } from './matchDocuments';

export interface CurvePoint extends Column {
  /** `Pays`: the step's name after, else before. */
  step: string;
  /** −1…1; null where a version has no such step or did not rate it. */
  was: number | null;
  is: number | null;
  /** In units of the scale; null unless both are rated. */
  delta: number | null;
}

export interface Curve {
  /** Ids of lane and persona in each version; null where it has none. */
  lane: Column;
  persona: Column;
  name: string;
  scale: EmotionScale;
  /** One for each column of steps, in order. */
  points: CurvePoint[];
}

export interface Swing {
  step: string;
  persona: string;
  /** In units of the scale. */
  delta: number;
}

export interface CurveDifference {
  curves: Curve[];
  /** Steps at which the personas together feel better, and worse. */
  lifted: number;
  lowered: number;
  largestGain: Swing | null;
  largestLoss: Swing | null;
}

export function curveDifference(
  before: GridDocument,
  after: GridDocument,
  matching: Matching,
): CurveDifference {
  const columns = alignColumns(before, after, matching).flatMap(({ steps }) => steps);
  const lanes = bothOf('lanes', emotionLanesOf(before), emotionLanesOf(after), matching);
  const personas = bothOf(
    'personas',
    personasInOrder(before).map(([id]) => id),
    personasInOrder(after).map(([id]) => id),
    matching,
  );
  const curves = lanes.flatMap((lane) =>
    personas.flatMap((persona) => curveOf({ before, after }, columns, lane, persona)),
  );
  return { curves, ...totals(columns, curves) };
}

function emotionLanesOf(document: GridDocument): Id[] {
  return orderedLanes(document)
    .filter(([, { role }]) => isEmotionRole(role))
    .map(([id]) => id);
}

/** All of the version after with their counterparts, then those that only the version before has. */
function bothOf(
  table: 'lanes' | 'personas',
  before: readonly Id[],
  after: readonly Id[],
  matching: Matching,
): Column[] {
  return [
    ...after.map((id) => ({ before: matching.beforeOf(table, id) ?? null, after: id })),
    ...before
      .filter((id) => matching.afterOf(table, id) === undefined)
      .map((id) => ({ before: id, after: null })),
  ];
}

/** Nothing when neither version has a point of it. */
function curveOf(
  { before, after }: { before: GridDocument; after: GridDocument },
  columns: readonly Column[],
  lane: Column,
  persona: Column,
): Curve[] {
  const scale =
    after.lanes[lane.after ?? '']?.scale ?? before.lanes[lane.before ?? '']?.scale ?? 'five';
  const points = columns.map((step): CurvePoint => {
    const was = valueAt(before, lane.before, step.before, persona.before);
    const is = valueAt(after, lane.after, step.after, persona.after);
    return {
      ...step,
      step: step.after === null ? stepName(before, step.before ?? '') : stepName(after, step.after),
      was,
      is,
      delta: was === null || is === null ? null : difference(was, is, scale),
    };
  });
  if (points.every(({ was, is }) => was === null && is === null)) return [];
  const name =
    after.personas[persona.after ?? '']?.name ?? before.personas[persona.before ?? '']?.name ?? '';
  return [{ lane, persona, name, scale, points }];
}

function valueAt(
  document: GridDocument,
  laneId: Id | null,
  stepId: Id | null,
  personaId: Id | null,
): number | null {
  if (laneId === null || stepId === null || personaId === null) return null;
  return document.emotions[emotionKey(laneId, stepId, personaId)]?.value ?? null;
}

function difference(was: number, is: number, scale: EmotionScale): number {
  return Math.round((onScale(is, scale) - onScale(was, scale)) * 10) / 10 || 0;
}

function totals(columns: readonly Column[], curves: readonly Curve[]) {
  const sums = columns.map((_, index) =>
    curves.reduce((sum, { points }) => sum + (points[index]?.delta ?? 0), 0),
  );
  const swings = curves.flatMap(({ name, points }) =>
    points.flatMap(({ step, delta }): Swing[] =>
      delta === null || delta === 0 ? [] : [{ step, persona: name, delta }],
    ),
  );
  const largest = (of: readonly Swing[]) =>
    of.reduce<Swing | null>(
      (best, one) => (best && Math.abs(best.delta) >= Math.abs(one.delta) ? best : one),
      null,
    );
  return {
    lifted: sums.filter((sum) => sum > 0).length,
    lowered: sums.filter((sum) => sum < 0).length,
    largestGain: largest(swings.filter(({ delta }) => delta > 0)),
    largestLoss: largest(swings.filter(({ delta }) => delta < 0)),
  };
}
