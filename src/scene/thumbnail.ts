// A document at a glance, for lists: its curve over its steps, tinted by how much they hold.
import { bottom } from '../base/geometry';
import { monotone } from '../layout/curve';
import { curveAreaOpacity, type ThemeName, themes } from '../ui/tokens';
import { areasOf } from './area';
import { levelOf } from './faces';
import type { PathStep, Scene, Shape } from './scene';

/** What lists know of a document without opening it. */
export interface Glance {
  title: string;
  kind: 'journey' | 'blueprint' | 'persona' | 'segmentation';
  stages: number;
  steps: number;
  cards: number;
  /** Scores along the steps, −1…1. */
  curve: readonly number[];
}

const size = { width: 280, height: 158 };
const strip = { x: 20, y: 118, width: 240, height: 18 };
const field = { x: 20, y: 24, width: 240, height: 76 };
/** More columns than this would be thinner than a line. */
const mostColumns = 40;
/** As many cards a step as make the strongest tint. */
const fullStep = 8;

export function thumbnailScene(glance: Glance, theme: ThemeName = 'light'): Scene {
  const shapes: Shape[] = [];
  if (glance.kind === 'segmentation') drawAxes(shapes, theme, glance);
  else if (glance.kind === 'persona') drawSheet(shapes, theme);
  else {
    drawHeat(shapes, theme, glance);
    drawCurve(shapes, theme, glance);
  }
  return {
    size,
    background: themes[theme].neutrals.surface2,
    title: glance.title,
    description: `${glance.stages} stages, ${glance.steps} steps, ${glance.cards} cards`,
    shapes,
  };
}

/** One field per step; the fuller the map, the stronger its tint. */
function drawHeat(shapes: Shape[], theme: ThemeName, { steps, cards }: Glance): void {
  const { neutrals, lanes } = themes[theme];
  const columns = Math.min(Math.max(steps, 1), mostColumns);
  const width = strip.width / columns;
  const gap = width > 6 ? 2 : 1;
  const density = Math.min(1, cards / Math.max(1, steps) / fullStep);
  for (let column = 0; column < columns; column++) {
    shapes.push({
      kind: 'rect',
      x: strip.x + column * width,
      y: strip.y,
      width: Math.max(width - gap, 1),
      height: strip.height,
      radius: Math.min(3, width / 3),
      fill: cards === 0 ? neutrals.border : lanes.blue.bar,
      opacity: cards === 0 ? 0.5 : 0.2 + 0.6 * density,
    });
  }
}

function drawCurve(shapes: Shape[], theme: ThemeName, { curve }: Glance): void {
  const { neutrals, sentiment } = themes[theme];
  const middle = field.y + field.height / 2;
  shapes.push({
    kind: 'path',
    steps: [
      ['M', field.x, middle],
      ['L', field.x + field.width, middle],
    ],
    stroke: { color: neutrals.borderStrong, width: 1, dash: [2, 4], opacity: 0.7 },
  });
  if (curve.length === 0) return;
  const points = curve.map((value, index) => ({
    x:
      curve.length === 1
        ? field.x + field.width / 2
        : field.x + 4 + ((field.width - 8) * index) / (curve.length - 1),
    y: middle - (value * field.height) / 2,
    value,
  }));
  const first = points[0];
  if (!first) return;
  const pieces = monotone(points).map((piece) => ({ ...piece, bridge: false }));
  for (const { positive, steps } of areasOf(pieces, middle)) {
    const fill = positive ? sentiment.p1.fill : sentiment.n2.fill;
    shapes.push({ kind: 'path', steps, fill, opacity: curveAreaOpacity });
  }
  const steps: PathStep[] = [['M', first.x, first.y]];
  for (const { control1, control2, to } of pieces) {
    steps.push(['C', control1.x, control1.y, control2.x, control2.y, to.x, to.y]);
  }
  shapes.push({ kind: 'path', steps, stroke: { color: neutrals.accent, width: 2.5 } });
  if (points.length > 24) return;
  for (const { x, y, value } of points) {
    const fill = sentiment[levelOf(value)].fill;
    shapes.push({
      kind: 'circle',
      x,
      y,
      r: 4,
      fill,
      stroke: { color: neutrals.surface2, width: 1.5 },
    });
  }
}

function drawAxes(shapes: Shape[], theme: ThemeName, { cards }: Glance): void {
  const { neutrals, lanes } = themes[theme];
  const stroke = { color: neutrals.borderStrong, width: 1.5 };
  shapes.push(
    { kind: 'path', steps: line(40, 130, 250, 130), stroke },
    { kind: 'path', steps: line(40, 130, 40, 22), stroke },
  );
  const bubbles = [
    [92, 92, 22, lanes.blue.bar],
    [160, 56, 16, lanes.violet.bar],
    [206, 98, 26, lanes.teal.bar],
    [120, 46, 11, lanes.orange.bar],
  ] as const;
  for (const [x, y, r, fill] of bubbles.slice(0, Math.max(1, cards || bubbles.length))) {
    shapes.push({ kind: 'circle', x, y, r, fill, opacity: 0.55 });
  }
}

function drawSheet(shapes: Shape[], theme: ThemeName): void {
  const { neutrals, lanes } = themes[theme];
  const card = { x: 34, y: 24, width: 212, height: 110 };
  shapes.push(
    { kind: 'rect', ...card, radius: 8, fill: neutrals.surface },
    { kind: 'circle', x: 70, y: 58, r: 18, fill: lanes.violet.label },
    { kind: 'circle', x: 70, y: 53, r: 6, fill: lanes.violet.bar },
    { kind: 'rect', x: 59, y: 62, width: 22, height: 9, radius: 4.5, fill: lanes.violet.bar },
  );
  for (const [row, width] of [52, 38, 44].entries()) {
    const bar = { x: 46, width, height: 5, radius: 2.5, fill: neutrals.border };
    shapes.push({ kind: 'rect', y: 88 + row * 12, ...bar });
  }
  for (const [index, fill] of [lanes.green.label, lanes.rose.label, lanes.blue.label].entries()) {
    const y = 36 + index * 30;
    const block = { x: 112, y, width: 120, height: 24 };
    if (bottom(block) < bottom(card)) shapes.push({ kind: 'rect', ...block, radius: 4, fill });
  }
}

function line(x1: number, y1: number, x2: number, y2: number): PathStep[] {
  return [
    ['M', x1, y1],
    ['L', x2, y2],
  ];
}
