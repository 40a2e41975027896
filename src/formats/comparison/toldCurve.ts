// The curve of one version over that of the other, with what one feels at every step below it in numbers.
import { changeMarks } from '../../analysis/compare/changeGroups';
import type { ComparedRow } from '../../analysis/compare/compareCells';
import type { CurvePoint } from '../../analysis/compare/curveDifference';
import { type CurveGap, curveGaps } from '../../analysis/compare/curveGaps';
import { scaleText } from '../../analysis/emotionScale';
import type { Box } from '../../base/geometry';
import type { StepColumn } from '../../layout/gridLayout';
import { hatch } from '../../scene/area';
import { drawFace } from '../../scene/faces';
import { polygon } from '../../scene/outlines';
import { drawText, type Pen } from '../../scene/pen';
import type { Owner, PathStep, Stroke } from '../../scene/scene';
import { typeScale } from '../../ui/tokens';

type CurveRow = Extract<ComparedRow, { kind: 'curve' }>;

const above = 20;
/** For the numbers. */
const below = 46;
const face = 20;

/** `lane`: the row, from the first step on. */
export function drawToldCurve(
  pen: Pen,
  { points: told, curve }: CurveRow,
  lane: Box,
  columns: readonly Pick<StepColumn, 'x' | 'width'>[],
): void {
  const { neutrals } = pen.palette;
  pen.shapes.push({ kind: 'rect', ...lane, fill: neutrals.surface });
  const points = told.map(({ point }) => point);
  const middle = ({ x, width }: Pick<StepColumn, 'x' | 'width'>) => lane.x + x + width / 2;
  const x = (at: number) => {
    const [from, to] = [columns[Math.floor(at)], columns[Math.ceil(at)]];
    if (!from || !to) return lane.x;
    return middle(from) + (middle(to) - middle(from)) * (at % 1);
  };
  const y = (value: number) => lane.y + above + ((1 - value) / 2) * (lane.height - above - below);
  for (const value of [1, 0, -1]) {
    const stroke: Stroke =
      value === 0
        ? { color: neutrals.borderStrong, width: 1 }
        : { color: neutrals.border, width: 1, dash: [1, 5] };
    const steps = across(lane.x, lane.x + lane.width, y(value));
    pen.shapes.push({ kind: 'path', steps, stroke });
  }
  for (const gap of curveGaps(points)) drawGap(pen, gap, x, y);
  for (const version of ['was', 'is'] as const) drawLine(pen, points, version, x, y);
  told.forEach(({ point, changes }, index) => {
    const column = columns[index];
    if (!column) return;
    const box = {
      x: lane.x + column.x + 6,
      y: lane.y + lane.height - below + 14,
      width: column.width - 12,
      height: typeScale.ui.line,
    };
    const [first] = changes;
    const sign = first ? `${changeMarks[first.kind].sign} ` : '';
    const look = { anchor: 'middle', maxLines: 1 } as const;
    drawText(pen, `${sign}${feelingWords(point, curve.scale)}`, first ? 'lane' : 'ui', box, {
      ...look,
      fill: first ? neutrals.text1 : neutrals.text2,
    });
  });
}

const looks = { was: { width: 2, dash: [6, 4] }, is: { width: 2.5 } };
const owner: Owner = { kind: 'curve', id: 'is' };

function drawLine(
  pen: Pen,
  points: readonly CurvePoint[],
  version: 'was' | 'is',
  x: (at: number) => number,
  y: (value: number) => number,
): void {
  const { accent, text3, surface } = pen.palette.neutrals;
  const color = version === 'was' ? text3 : accent;
  const rated = points.flatMap((point, index) => {
    const value = point[version];
    return value === null ? [] : [{ x: x(index), y: y(value), value }];
  });
  const steps = rated.map((at, index): PathStep => [index === 0 ? 'M' : 'L', at.x, at.y]);
  if (steps.length > 1) {
    pen.shapes.push({ kind: 'path', steps, stroke: { color, ...looks[version] } });
  }
  for (const { value, ...at } of rated) {
    if (version === 'is') drawFace(pen, at, value, face, owner);
    else {
      const stroke = { color, width: 1.5 };
      pen.shapes.push({ kind: 'circle', ...at, r: 4.5, fill: surface, stroke });
    }
  }
}

/** Better is tinted, worse is hatched, as on the map. */
function drawGap(
  pen: Pen,
  { from, to, isBetter }: CurveGap,
  x: (at: number) => number,
  y: (value: number) => number,
): void {
  const corners = [
    { x: x(from.at), y: y(from.was) },
    { x: x(to.at), y: y(to.was) },
    { x: x(to.at), y: y(to.is) },
    { x: x(from.at), y: y(from.is) },
  ];
  const { ok, danger } = pen.palette.neutrals;
  if (isBetter) {
    pen.shapes.push({ kind: 'path', steps: polygon(corners), fill: ok, opacity: 0.16 });
    return;
  }
  const stroke = { color: danger, width: 1, opacity: 0.5 };
  pen.shapes.push({ kind: 'path', steps: hatch(corners, 5), stroke });
}

/** `−1 → +2  Δ +3` */
function feelingWords({ was, is, delta }: CurvePoint, scale: CurveRow['curve']['scale']): string {
  if (was === null && is === null) return '';
  const text = (value: number | null) => (value === null ? '∅' : scaleText(value, scale));
  if (was === is) return text(is);
  const by = delta === null || delta === 0 ? '' : `  Δ ${delta > 0 ? `+${delta}` : `−${-delta}`}`;
  return `${text(was)} → ${text(is)}${by}`;
}

function across(x1: number, x2: number, y: number): PathStep[] {
  return [
    ['M', x1, y],
    ['L', x2, y],
  ];
}
