// The emotion lane: level lines, areas, one line per persona, faces for the one in front, moments of truth.
import type { Point } from '../base/geometry';
import type { GridDocument } from '../document/grid';
import type { MarkerShape } from '../document/vocabulary';
import { nameHeights, yOfValue } from '../layout/curve';
import type { Curve, CurvePoint, CurveSegment, GridLayout, LaneRow } from '../layout/gridLayout';
import { curveAreaOpacity, curveOtherOpacity, markerDashes, sizes, typeScale } from '../ui/tokens';
import { areasOf, hatch } from './area';
import { personaColor } from './cards';
import { runsOf } from './curveRuns';
import { drawFace } from './faces';
import { marker, star } from './outlines';
import { drawText, type Pen } from './pen';
import type { Owner, PathStep } from './scene';

const bridgeDash = [2, 6];
const levels = [1, 0.5, -0.5, -1];

interface Line {
  curve: Curve;
  name: string;
  color: string;
  dash: readonly number[] | null;
  mark: MarkerShape;
  active: boolean;
}

export function drawEmotionLane(
  pen: Pen,
  document: GridDocument,
  layout: GridLayout,
  lane: LaneRow,
  origin: Point,
  activePersonaId: string | undefined,
): void {
  const neutral = yOfValue(lane, 0) + origin.y;
  if (lane.state !== 'strip') drawLevels(pen, lane, layout.size.width, origin, neutral);
  const lines = linesOf(pen, document, layout, lane, origin, activePersonaId);
  const front = lines.find((line) => line.active);
  if (front) drawAreas(pen, front.curve.segments, neutral);
  for (const line of lines) drawLine(pen, line);
  if (lane.state === 'strip') return;
  for (const line of lines) drawPoints(pen, line);
  if (lines.length > 1) drawNames(pen, lines);
  drawMoments(pen, document, lane, origin, lines);
}

function linesOf(
  pen: Pen,
  document: GridDocument,
  layout: GridLayout,
  lane: LaneRow,
  origin: Point,
  activePersonaId: string | undefined,
): Line[] {
  const curves = layout.curves.filter((curve) => curve.laneId === lane.id);
  const activeId =
    curves.find((curve) => curve.personaId === activePersonaId)?.personaId ?? curves[0]?.personaId;
  const lines = curves.flatMap((curve): Line[] => {
    const persona = document.personas[curve.personaId];
    if (!persona) return [];
    return [
      {
        curve: shifted(curve, origin),
        name: persona.name,
        color: personaColor(pen, persona.color),
        dash: markerDashes[persona.marker],
        mark: persona.marker,
        active: curve.personaId === activeId,
      },
    ];
  });
  // The one in front is drawn last.
  return [...lines.filter((line) => !line.active), ...lines.filter((line) => line.active)];
}

function shifted(curve: Curve, { x, y }: Point): Curve {
  const shift = <P extends Point>(point: P): P => ({ ...point, x: point.x + x, y: point.y + y });
  return {
    ...curve,
    points: curve.points.map(shift),
    segments: curve.segments.map((segment) => ({
      ...segment,
      from: shift(segment.from),
      control1: shift(segment.control1),
      control2: shift(segment.control2),
      to: shift(segment.to),
    })),
  };
}

function drawLevels(pen: Pen, lane: LaneRow, width: number, origin: Point, neutral: number): void {
  const { neutrals } = pen.palette;
  const owner: Owner = { kind: 'lane', id: lane.id };
  for (const value of levels) {
    pen.shapes.push({
      kind: 'path',
      steps: across(origin.x, origin.x + width, yOfValue(lane, value) + origin.y),
      stroke: { color: neutrals.borderStrong, width: 1, dash: [1, 5], opacity: 0.7 },
      owner,
    });
  }
  pen.shapes.push({
    kind: 'path',
    steps: across(origin.x, origin.x + width, neutral),
    stroke: { color: neutrals.borderStrong, width: sizes.neutralLine },
    owner,
  });
  const box = { x: origin.x + 8, y: neutral - 17, width: 80, height: typeScale.caption.line };
  drawText(pen, 'Neutral', 'caption', box, { fill: neutrals.text3, maxLines: 1, owner });
}

function drawAreas(pen: Pen, segments: readonly CurveSegment[], neutral: number): void {
  const { sentiment } = pen.palette;
  for (const { positive, steps, outline } of areasOf(segments, neutral)) {
    const fill = positive ? sentiment.p1.fill : sentiment.n2.fill;
    pen.shapes.push({ kind: 'path', steps, fill, opacity: curveAreaOpacity });
    if (positive) continue;
    pen.shapes.push({
      kind: 'path',
      steps: hatch(outline, sizes.hatch),
      stroke: { color: fill, width: 1, opacity: 0.35 },
    });
  }
}

function drawLine(pen: Pen, { curve, color, dash, active }: Line): void {
  const owner: Owner = { kind: 'curve', id: curve.personaId };
  const width = active ? sizes.curve : sizes.curveOther;
  const opacity = active ? 1 : curveOtherOpacity;
  for (const { bridge, steps } of runsOf(curve.segments)) {
    const halo = width + 2 * sizes.curveHalo;
    if (active && !bridge) {
      const stroke = { color: pen.palette.neutrals.surface, width: halo };
      pen.shapes.push({ kind: 'path', steps, stroke, owner });
    }
    const pattern = bridge ? bridgeDash : dash;
    const stroke = { color, width, opacity, ...(pattern ? { dash: pattern } : {}) };
    pen.shapes.push({ kind: 'path', steps, stroke, owner });
  }
}

function drawPoints(pen: Pen, { curve, color, mark, active }: Line): void {
  const owner: Owner = { kind: 'curve', id: curve.personaId };
  for (const point of curve.points) {
    if (active) {
      drawFace(pen, point, point.value, sizes.face, owner);
      continue;
    }
    pen.shapes.push({
      kind: 'path',
      steps: marker(mark, point, 10),
      fill: color,
      stroke: { color: pen.palette.neutrals.surface, width: 1.5 },
      owner,
    });
  }
}

/** At the end of each line, moved apart where lines end together. */
function drawNames(pen: Pen, lines: readonly Line[]): void {
  const heights = nameHeights(lines.map(({ curve }) => curve));
  for (const line of lines) {
    const last = line.curve.points.at(-1);
    const y = heights.get(line.curve.personaId);
    if (!last || y === undefined) continue;
    const box = { x: last.x + 18, y: y - 8, width: 98, height: typeScale.caption.line };
    const owner: Owner = { kind: 'curve', id: line.curve.personaId };
    const width = Math.min(pen.measurer.width(line.name, 'caption') * 1.06, box.width) + 4;
    const fill = pen.palette.neutrals.surface;
    pen.shapes.push({ kind: 'rect', ...box, x: box.x - 2, width, fill, owner });
    drawText(pen, line.name, 'caption', box, { fill: line.color, weight: 600, maxLines: 1, owner });
  }
}

function drawMoments(
  pen: Pen,
  document: GridDocument,
  lane: LaneRow,
  origin: Point,
  lines: readonly Line[],
): void {
  const fill = pen.palette.lanes.rose.bar;
  for (const line of lines) {
    for (const point of line.curve.points) {
      if (document.steps[point.stepId]?.momentOfTruth) {
        // Beside the marks of the others, where no face hides it.
        const y = line.active ? starHeight(point, lane, origin) : point.y;
        pen.shapes.push({
          kind: 'path',
          steps: star(line.active ? point.x : point.x + 13, y, line.active ? 8 : 6),
          fill,
          stroke: { color: pen.palette.neutrals.surface, width: 1 },
          owner: { kind: 'curve', id: line.curve.personaId },
        });
      }
    }
  }
}

/** Above the point; below it where the lane ends. */
function starHeight(point: CurvePoint, lane: LaneRow, origin: Point): number {
  const gap = 22;
  return point.y - gap - 8 < lane.y + origin.y ? point.y + gap : point.y - gap;
}

function across(x1: number, x2: number, y: number): PathStep[] {
  return [
    ['M', x1, y],
    ['L', x2, y],
  ];
}
