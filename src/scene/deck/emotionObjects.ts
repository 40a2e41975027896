// Emotion curves on slides: a freeform a persona, with faces on the front one's points.
import type { Box, Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { type FeelingLevel, feelingLevel } from '../../document/feeling';
import type { GridDocument } from '../../document/grid';
import { orderedSteps } from '../../document/queries';
import type { MarkerShape } from '../../document/vocabulary';
import { curvesOf, yOfValue } from '../../layout/curve';
import type { DeckColumn } from '../../layout/deck/deckCards';
import type { Curve, CurveSegment, LaneRow } from '../../layout/gridLayout';
import { curveAreaOpacity } from '../../ui/tokens';
import { areasOf } from '../area';
import { runsOf } from '../curveRuns';
import { deckPalette, ink } from './ink';
import { faceObject, markObject } from './marks';
import type { SlideObject, SlideStroke } from './slide';

const dashes: Record<MarkerShape, SlideStroke['dash'] | null> = {
  circle: null,
  square: 'long',
  triangle: 'dash',
  diamond: 'dash-dot',
  star: 'dot',
};

export const feelingWords: Record<FeelingLevel, string> = {
  n2: 'very negative',
  n1: 'negative',
  '0': 'neutral',
  p1: 'positive',
  p2: 'very positive',
};

/** Of more curves than these, all but the front one step back. */
const crowd = 4;

/** Everything in the box but its ground: level lines, areas, curves, faces. */
export function emotionObjects(
  document: GridDocument,
  laneId: Id,
  box: Box,
  columns: readonly DeckColumn[],
  face: number,
): SlideObject[] {
  const { y, height } = box;
  const state = height < 140 ? 'compact' : 'open';
  const row: LaneRow = { id: laneId, index: 0, kind: 'emotion', state, y, height };
  const wide = withNeighbours(document, columns);
  const curves = deckCurves(document, row, wide).map((curve) => cut(curve, box));
  const neutral = yOfValue(row, 0);
  const levels = [1, 0, -1].map((value): SlideObject => {
    const y = yOfValue(row, value);
    const color = value === 0 ? ink.borderStrong : ink.border;
    return {
      kind: 'connector',
      name: value === 0 ? 'Neutral' : 'Level',
      points: [
        { x: box.x, y },
        { x: box.x + box.width, y },
      ],
      heads: 0,
      stroke: { color, width: 1, ...(value === 0 ? {} : { dash: 'dot' }) },
    };
  });
  // The first persona stands in front, so it is painted last.
  const groups = curves.map((curve, index) =>
    curveGroup(document, curve, neutral, index === 0, curves.length > crowd, face),
  );
  return [...levels, ...groups.reverse()];
}

export function deckCurves(
  document: GridDocument,
  row: LaneRow,
  columns: readonly DeckColumn[],
): Curve[] {
  const steps = columns.map(({ stepId, x, width }, index) => {
    return { id: stepId, stageId: '', index, x, width };
  });
  const indexOf = new Map(steps.map(({ id, index }) => [id, index]));
  return curvesOf(document, row, { stages: [], steps, indexOf, width: 0, stepRowShown: true });
}

/** The steps before and after, outside the slide: the curve comes from there and goes on there. */
function withNeighbours(document: GridDocument, columns: readonly DeckColumn[]): DeckColumn[] {
  const steps = orderedSteps(document).map(([id]) => id);
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last) return [];
  const before = steps[steps.indexOf(first.stepId) - 1];
  const after = steps[steps.indexOf(last.stepId) + 1];
  return [
    ...(before === undefined ? [] : [{ ...first, stepId: before, x: first.x - first.width }]),
    ...columns,
    ...(after === undefined ? [] : [{ ...last, stepId: after, x: last.x + last.width }]),
  ];
}

/** What lies within the box. Along a piece x grows evenly, so it is cut by its share. */
function cut(curve: Curve, { x, width }: Box): Curve {
  const end = x + width;
  const segments = curve.segments.flatMap((segment): CurveSegment[] => {
    const share = (at: number) => (at - segment.from.x) / (segment.to.x - segment.from.x);
    const from = Math.max(0, share(x));
    const to = Math.min(1, share(end));
    if (from >= to) return [];
    return [{ ...slice(segment, from, to), bridge: segment.bridge }];
  });
  return {
    ...curve,
    segments,
    points: curve.points.filter((point) => point.x > x && point.x < end),
  };
}

type Cubic = Pick<CurveSegment, 'from' | 'control1' | 'control2' | 'to'>;

function slice(piece: Cubic, from: number, to: number): Cubic {
  const start = from > 0 ? halves(piece, from)[1] : piece;
  return to < 1 ? halves(start, (to - from) / (1 - from))[0] : start;
}

function halves({ from, control1, control2, to }: Cubic, t: number): [Cubic, Cubic] {
  const mix = (p: Point, q: Point): Point => ({
    x: p.x + (q.x - p.x) * t,
    y: p.y + (q.y - p.y) * t,
  });
  const a = mix(from, control1);
  const b = mix(control1, control2);
  const c = mix(control2, to);
  const ab = mix(a, b);
  const bc = mix(b, c);
  const middle = mix(ab, bc);
  return [
    { from, control1: a, control2: ab, to: middle },
    { from: middle, control1: bc, control2: c, to },
  ];
}

function curveGroup(
  document: GridDocument,
  { personaId, points, segments }: Curve,
  neutral: number,
  front: boolean,
  faint: boolean,
  face: number,
): SlideObject {
  const persona = document.personas[personaId];
  const name = persona?.name || 'Unnamed persona';
  const color = persona?.color ?? ink.text2;
  const dash = persona ? dashes[persona.marker] : null;
  const objects: SlideObject[] = front ? areaObjects(segments, neutral) : [];
  for (const { bridge, steps } of runsOf(segments)) {
    const pattern = bridge ? 'dot' : dash;
    const look = front ? { width: 3 } : faint ? { width: 1.5, opacity: 0.55 } : { width: 2 };
    const stroke = { color, ...look, ...(pattern ? { dash: pattern } : {}) };
    objects.push({ kind: 'path', name: `Curve of ${name}`, steps, stroke, round: true });
  }
  for (const point of points) {
    const step = document.steps[point.stepId]?.title || 'a step';
    const words = `${name} at ${step}: ${feelingWords[feelingLevel(point.value)]}`;
    if (front) objects.push(faceObject(point, point.value, face, words));
    else if (persona) objects.push({ ...markObject(persona, point, 11), alt: words });
  }
  const told = points.map(({ stepId, value }) => {
    return `${document.steps[stepId]?.title || 'a step'} ${feelingWords[feelingLevel(value)]}`;
  });
  const alt = `Emotion of ${name}: ${told.join(', ')}`;
  return { kind: 'group', name: `Emotion of ${name}`, alt, objects };
}

function areaObjects(segments: readonly CurveSegment[], neutral: number): SlideObject[] {
  const { p1, n2 } = deckPalette.sentiment;
  return areasOf(segments, neutral).map(({ positive, steps }) => ({
    kind: 'path',
    name: positive ? 'Good times' : 'Bad times',
    steps,
    fill: positive ? p1.fill : n2.fill,
    opacity: curveAreaOpacity,
  }));
}
