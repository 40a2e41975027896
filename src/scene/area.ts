// The area between an emotion curve and the neutral line, split where the curve crosses it, and its hatch.
import type { Point } from '../base/geometry';
import type { CurveSegment } from '../layout/gridLayout';
import type { PathStep } from './scene';

type Cubic = Pick<CurveSegment, 'from' | 'control1' | 'control2' | 'to'>;

export interface Area {
  positive: boolean;
  steps: PathStep[];
  /** The same outline as a polygon. */
  outline: Point[];
}

/** Areas above (good) and below the neutral line; none over unrated steps. */
export function areasOf(segments: readonly CurveSegment[], neutral: number): Area[] {
  const areas: Area[] = [];
  let run: Cubic[] = [];
  let sign = 0;
  const close = () => {
    if (run.length > 0 && sign !== 0) areas.push(areaOf(run, neutral, sign > 0));
    run = [];
    sign = 0;
  };
  for (const segment of segments) {
    if (segment.bridge) {
      close();
      continue;
    }
    for (const piece of splitAt(segment, neutral)) {
      const side = Math.sign(neutral - (piece.from.y + piece.to.y) / 2);
      if (side !== sign) close();
      if (side === 0) continue;
      run.push(piece);
      sign = side;
    }
  }
  close();
  return areas;
}

/** Lines at 45° inside the polygon, `gap` apart; they start from the origin so that neighbours line up. */
export function hatch(outline: readonly Point[], gap: number): PathStep[] {
  const steps: PathStep[] = [];
  const sums = outline.map(({ x, y }) => x + y);
  const pitch = gap * Math.SQRT2;
  const first = Math.ceil(Math.min(...sums) / pitch);
  const last = Math.floor(Math.max(...sums) / pitch);
  for (let index = first; index <= last; index++) {
    const crossings = crossingsOf(outline, sums, index * pitch);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = crossings[pair] ?? 0;
      const to = crossings[pair + 1] ?? 0;
      if (to - from < 0.5) continue;
      steps.push(['M', from, index * pitch - from], ['L', to, index * pitch - to]);
    }
  }
  return steps;
}

/** Where the line x + y = sum enters and leaves the polygon, as rising x. */
function crossingsOf(outline: readonly Point[], sums: readonly number[], sum: number): number[] {
  const crossings: number[] = [];
  outline.forEach((a, index) => {
    const next = (index + 1) % outline.length;
    const b = outline[next] ?? a;
    const atA = sums[index] ?? 0;
    const atB = sums[next] ?? 0;
    if (atA < sum === atB < sum) return;
    crossings.push(a.x + ((b.x - a.x) * (sum - atA)) / (atB - atA));
  });
  return crossings.sort((a, b) => a - b);
}

function areaOf(run: readonly Cubic[], neutral: number, positive: boolean): Area {
  const start = run[0]?.from ?? { x: 0, y: neutral };
  const end = run.at(-1)?.to ?? start;
  const steps: PathStep[] = [
    ['M', start.x, neutral],
    ['L', start.x, start.y],
    ...run.map(
      ({ control1, control2, to }) =>
        ['C', control1.x, control1.y, control2.x, control2.y, to.x, to.y] as const,
    ),
    ['L', end.x, neutral],
    ['Z'],
  ];
  const outline = [{ x: start.x, y: neutral }, start];
  for (const piece of run) for (let t = 1; t <= 12; t++) outline.push(pointAt(piece, t / 12));
  outline.push({ x: end.x, y: neutral });
  return { positive, steps, outline };
}

/** Pieces of a curve are monotone in y, so each crosses the neutral line once at most. */
function splitAt(piece: Cubic, y: number): Cubic[] {
  if ((piece.from.y - y) * (piece.to.y - y) >= 0) return [piece];
  let low = 0;
  let high = 1;
  const falling = piece.from.y > y;
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (pointAt(piece, middle).y > y === falling) low = middle;
    else high = middle;
  }
  const t = (low + high) / 2;
  const a = mix(piece.from, piece.control1, t);
  const b = mix(piece.control1, piece.control2, t);
  const c = mix(piece.control2, piece.to, t);
  const ab = mix(a, b, t);
  const bc = mix(b, c, t);
  const cut = { x: mix(ab, bc, t).x, y };
  return [
    { from: piece.from, control1: a, control2: ab, to: cut },
    { from: cut, control1: bc, control2: c, to: piece.to },
  ];
}

function pointAt({ from, control1, control2, to }: Cubic, t: number): Point {
  const u = 1 - t;
  const weights = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3] as const;
  return {
    x: weights[0] * from.x + weights[1] * control1.x + weights[2] * control2.x + weights[3] * to.x,
    y: weights[0] * from.y + weights[1] * control1.y + weights[2] * control2.y + weights[3] * to.y,
  };
}

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
