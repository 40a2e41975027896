// The emotion curves of two versions as a picture: before dashed and grey, after solid, the numbers at every step.
import type { Curve, CurvePoint } from '../analysis/compare/curveDifference';
import { scaleText } from '../analysis/emotionScale';
import type { TextMeasurer } from '../layout/textMeasurer';
import { drawText, newPen, type Pen } from '../scene/pen';
import type { PathStep, Scene, Stroke } from '../scene/scene';

const step = 96;
const margin = 24;
const head = 32;
const plot = 112;
const foot = 76;

/** One below the other; on light ground, as on paper. */
export function comparisonCurves(curves: readonly Curve[], measurer: TextMeasurer): Scene {
  const pen = newPen(measurer, { theme: 'light' });
  const most = Math.max(...curves.map(({ points }) => points.length));
  const size = {
    width: margin * 2 + Math.max(3, most) * step,
    height: margin * 2 + curves.length * (head + plot + foot),
  };
  for (const [index, curve] of curves.entries()) {
    drawCurve(pen, curve, margin + index * (head + plot + foot));
  }
  const names = new Intl.ListFormat('en').format(curves.map(({ name }) => name.trim() || 'Nobody'));
  return {
    size,
    background: pen.palette.neutrals.surface,
    title: 'Emotion curves, before and after',
    description: `What ${names} feel at each step: before dashed, after solid.`,
    shapes: pen.shapes,
  };
}

function drawCurve(pen: Pen, { name, points, scale }: Curve, top: number): void {
  const { text1, text2, text3, borderSubtle, accent, surface } = pen.palette.neutrals;
  const width = points.length * step;
  const title = { x: margin, y: top, width, height: head };
  drawText(pen, `${name.trim() || 'Nobody'}: before dashed, after solid`, 'step', title, {
    fill: text1,
    maxLines: 1,
  });
  const x = (index: number) => margin + (index + 0.5) * step;
  const y = (value: number) => top + head + ((1 - value) / 2) * plot;
  pen.shapes.push({
    kind: 'path',
    steps: [
      ['M', margin, y(0)],
      ['L', margin + width, y(0)],
    ],
    stroke: { color: borderSubtle, width: 1 },
  });
  const looks: Record<'was' | 'is', Stroke> = {
    was: { color: text3, width: 2, dash: [6, 4] },
    is: { color: accent, width: 2.5 },
  };
  for (const version of ['was', 'is'] as const) {
    const at = points.flatMap((point, index) => {
      const value = point[version];
      return value === null ? [] : [{ x: x(index), y: y(value) }];
    });
    const steps = at.map((place, index): PathStep => [index === 0 ? 'M' : 'L', place.x, place.y]);
    if (steps.length > 1) pen.shapes.push({ kind: 'path', steps, stroke: looks[version] });
    const { color } = looks[version];
    const fill = version === 'was' ? surface : color;
    const stroke = { color: version === 'was' ? color : surface, width: 1.5 };
    for (const place of at) pen.shapes.push({ kind: 'circle', ...place, r: 4, fill, stroke });
  }
  const below = top + head + plot + 8;
  for (const [index, point] of points.entries()) {
    const box = { x: margin + index * step + 4, y: below, width: step - 8, height: 20 };
    const look = { anchor: 'middle' as const };
    drawText(pen, feelingText(point, scale), 'caption', box, { ...look, fill: text1, weight: 600 });
    const label = { ...box, y: below + 18, height: 32 };
    drawText(pen, point.step, 'caption', label, { ...look, fill: text2, maxLines: 2 });
  }
}

function feelingText({ was, is }: CurvePoint, scale: Curve['scale']): string {
  const text = (value: number | null) => (value === null ? '∅' : scaleText(value, scale));
  if (was === null && is === null) return '';
  return was === is ? text(is) : `${text(was)} → ${text(is)}`;
}
