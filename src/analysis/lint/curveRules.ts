// Emotion curves: low points need a reason, endings weigh heavily, and a step that nobody rated is a question.
import { countOf } from '../../base/countOf';
import { cellFix } from './cellFix';
import { type Curve, curvesOf, lowPoints } from './curve';
import type { Target } from './finding';
import {
  coverage,
  laneFor,
  type MapIndex,
  type PlacedCard,
  type PlacedPoint,
  stepIdAt,
} from './mapIndex';
import type { MapRule } from './rule';
import { isAnswer, isPain } from './statements';

const fewestPoints = 3;

export const curveRules = {
  'low-without-pain': {
    scope: 'map',
    title: 'Low point without a pain',
    severity: 'problem',
    why: 'NN/g: an emotional low is where the experience breaks; the map should say what went wrong.',
    find(map) {
      const laneId = laneFor(map, 'pains');
      const pains = map.cards.filter(isPain);
      if (laneId === undefined && pains.length === 0) return [];
      const explained = coverage(map, pains);
      const lows = new Map<number, PlacedPoint[]>();
      for (const [first, ...rest] of curvesOf(map).flatMap(lowPoints)) {
        if (!first || [first, ...rest].some(({ position }) => explained[position])) continue;
        lows.set(first.position, [...(lows.get(first.position) ?? []), first]);
      }
      return [...lows].map(([position, points]) => ({
        targets: [{ kind: 'step', id: stepIdAt(map, position) }, ...points.map(asTarget)],
        message: `The curve is low at ${map.stepName(position)}, but no pain says what went wrong.`,
        ...cellFix(map, position, laneId, 'Write what went wrong'),
      }));
    },
  },
  'curve-gap': {
    scope: 'map',
    title: 'Curve with a gap',
    severity: 'hint',
    why: 'Stickdorn: the emotional journey follows every step; a gap is a question for the next interview.',
    find(map) {
      const rated = [...new Set(map.points.map(({ position }) => position))].sort((a, b) => a - b);
      if (rated.length < fewestPoints) return [];
      const lived = coverage(map, map.cards.filter(isLived));
      return rated.flatMap((position, index) => {
        const next = rated[index + 1] ?? position + 1;
        const gap = range(position + 1, next).filter((step) => lived[step]);
        const [first] = gap;
        if (first === undefined) return [];
        const more = gap.length > 1 ? ` and ${countOf(gap.length - 1, 'more step')}` : '';
        return {
          targets: [
            { kind: 'step', id: stepIdAt(map, first) },
            ...gap.slice(1).map((step) => ({ kind: 'step' as const, id: stepIdAt(map, step) })),
          ],
          message: `Nobody’s feeling is known at ${map.stepName(first)}${more}, though the curve goes on.`,
          place: { stepId: stepIdAt(map, first), laneId: laneFor(map, 'emotion') },
        };
      });
    },
  },
  'weak-ending': {
    scope: 'map',
    title: 'Weak ending',
    severity: 'hint',
    why: 'Kahneman’s peak–end rule: endings weigh heavily in memory.',
    find(map) {
      const end = map.steps.length - 1;
      const answered = coverage(map, map.cards.filter(isAnswer))[end];
      const weak = answered ? [] : curvesOf(map).filter((curve) => endsLow(curve, end));
      const points = weak.flatMap((curve) => curve.slice(-1));
      if (points.length === 0) return [];
      return [
        {
          targets: [{ kind: 'step', id: stepIdAt(map, end) }, ...points.map(asTarget)],
          message: `The journey ends below its average, at ${map.stepName(end)}.`,
          ...cellFix(map, end, laneFor(map, 'opportunities'), 'Add an opportunity'),
        },
      ];
    },
  },
  'journeys-mixed': {
    scope: 'map',
    title: 'Two journeys in one map',
    severity: 'hint',
    why: 'NN/g: one actor and one point of view per map; two that never meet are two maps.',
    find(map) {
      const curves = [...pointsByPersona(map)].filter(([, at]) => at.size >= fewestPoints);
      for (const [index, [one, where]] of curves.entries()) {
        const apart = curves.slice(index + 1).find(([, at]) => !overlaps(where, at));
        if (!apart) continue;
        const names = [one, apart[0]].map((id) => map.document.personas[id]?.name || 'one persona');
        return [
          {
            targets: [
              { kind: 'persona', id: one },
              { kind: 'persona', id: apart[0] },
            ],
            message: `${names.map(shortName).join(' and ')} share no rated step: perhaps these are two journeys.`,
          },
        ];
      }
      return [];
    },
  },
} satisfies Record<string, MapRule>;

function asTarget({ key }: PlacedPoint): Target {
  return { kind: 'point', id: key };
}

/** What customers do and meet; a step with nothing but metrics need not be felt. */
function isLived({ role, shown }: PlacedCard): boolean {
  return shown && (role === 'actions' || role === 'touchpoints' || role === 'customer-actions');
}

function endsLow(curve: Curve, end: number): boolean {
  const last = curve.at(-1);
  if (curve.length < fewestPoints || last?.position !== end) return false;
  const mean = curve.reduce((sum, { value }) => sum + value, 0) / curve.length;
  // A quarter of a level is noise.
  return last.value < mean - 0.125;
}

function pointsByPersona(map: MapIndex): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { personaId, position } of map.points) {
    const at = found.get(personaId);
    if (at) at.add(position);
    else found.set(personaId, new Set([position]));
  }
  return found;
}

function overlaps(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const position of one) if (other.has(position)) return true;
  return false;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function shortName(name: string): string {
  return name.length > 24 ? `${name.slice(0, 24)}…` : name;
}
