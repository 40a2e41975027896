// Path data of icons as straight and cubic pieces, which is all that PDF can draw.
import type { PathStep } from '../../scene/scene';

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  steps: PathStep[];
}

const lengths: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 };
const known = new Map<string, readonly PathStep[]>();

/** Absolute steps on the icon's own grid. */
export function iconPath(data: string): readonly PathStep[] {
  let steps = known.get(data);
  if (!steps) {
    steps = parse(data);
    known.set(data, steps);
  }
  return steps;
}

function parse(data: string): PathStep[] {
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, steps: [] };
  for (const [, verb = '', rest = ''] of data.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const kind = verb.toLowerCase();
    const numbers = kind === 'a' ? arcNumbers(rest) : numbersIn(rest);
    const length = lengths[kind];
    if (length === undefined) continue;
    const relative = verb === kind;
    if (length === 0) draw(pen, 'z', [], relative);
    for (let at = 0; length > 0 && at + length <= numbers.length; at += length) {
      // Pairs after the first of a move are lines.
      const name = kind === 'm' && at > 0 ? 'l' : kind;
      draw(pen, name, numbers.slice(at, at + length), relative);
    }
  }
  return pen.steps;
}

function numbersIn(text: string): number[] {
  return (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

/** The two flags of an arc may stand without a space behind them. */
function arcNumbers(text: string): number[] {
  const number = '(-?(?:\\d+\\.?\\d*|\\.\\d+))[\\s,]*';
  const arc = new RegExp(
    `${number}${number}${number}([01])[\\s,]*([01])[\\s,]*${number}${number}`,
    'g',
  );
  return [...text.matchAll(arc)].flatMap((found) => found.slice(1).map(Number));
}

function draw(pen: Pen, kind: string, numbers: readonly number[], relative: boolean): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
  const { x, y } = pen;
  const dx = relative ? x : 0;
  const dy = relative ? y : 0;
  if (kind === 'z') {
    pen.steps.push(['Z']);
    Object.assign(pen, { x: pen.startX, y: pen.startY });
    return;
  }
  if (kind === 'm') {
    Object.assign(pen, { x: a + dx, y: b + dy, startX: a + dx, startY: b + dy });
    pen.steps.push(['M', pen.x, pen.y]);
  } else if (kind === 'c') {
    curve(pen, a + dx, b + dy, c + dx, d + dy, e + dx, f + dy);
  } else if (kind === 's') {
    const last = pen.steps.at(-1);
    const [cx, cy] = last?.[0] === 'C' ? [2 * x - last[3], 2 * y - last[4]] : [x, y];
    curve(pen, cx, cy, a + dx, b + dy, c + dx, d + dy);
  } else if (kind === 'q') {
    const [cx, cy, toX, toY] = [a + dx, b + dy, c + dx, d + dy];
    const third = (from: number, control: number) => from + (2 / 3) * (control - from);
    curve(pen, third(x, cx), third(y, cy), third(toX, cx), third(toY, cy), toX, toY);
  } else if (kind === 'a') {
    arc(pen, { rx: a, ry: b, turn: c, large: d === 1, sweep: e === 1, toX: f + dx, toY: g + dy });
  } else if (kind === 'h') {
    line(pen, a + dx, y);
  } else if (kind === 'v') {
    line(pen, x, a + dy);
  } else {
    line(pen, a + dx, b + dy);
  }
}

function line(pen: Pen, x: number, y: number): void {
  Object.assign(pen, { x, y });
  pen.steps.push(['L', x, y]);
}

function curve(pen: Pen, ax: number, ay: number, bx: number, by: number, x: number, y: number) {
  Object.assign(pen, { x, y });
  pen.steps.push(['C', ax, ay, bx, by, x, y]);
}

interface Arc {
  rx: number;
  ry: number;
  /** Degrees. */
  turn: number;
  large: boolean;
  sweep: boolean;
  toX: number;
  toY: number;
}

/** From the two ends to the centre, as the SVG specification does in its notes on arcs; then by quarters. */
function arc(pen: Pen, { rx, ry, turn, large, sweep, toX, toY }: Arc): void {
  const { x, y } = pen;
  if (rx === 0 || ry === 0 || (x === toX && y === toY)) {
    line(pen, toX, toY);
    return;
  }
  const cos = Math.cos((turn * Math.PI) / 180);
  const sin = Math.sin((turn * Math.PI) / 180);
  const px = (cos * (x - toX) + sin * (y - toY)) / 2;
  const py = (-sin * (x - toX) + cos * (y - toY)) / 2;
  // Radii too small to reach grow until they do.
  const grow = Math.max(1, Math.sqrt((px / rx) ** 2 + (py / ry) ** 2));
  const [w, h] = [rx * grow, ry * grow];
  const rest = (w * h) ** 2 - (w * py) ** 2 - (h * px) ** 2;
  const side = large === sweep ? -1 : 1;
  const k = side * Math.sqrt(Math.max(0, rest) / ((w * py) ** 2 + (h * px) ** 2));
  const [ox, oy] = [(k * w * py) / h, (-k * h * px) / w];
  const from = Math.atan2((py - oy) / h, (px - ox) / w);
  let sweepAngle = Math.atan2((-py - oy) / h, (-px - ox) / w) - from;
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
  const centre = { x: cos * ox - sin * oy + (x + toX) / 2, y: sin * ox + cos * oy + (y + toY) / 2 };
  const at = (u: number, v: number) =>
    [centre.x + cos * w * u - sin * h * v, centre.y + sin * w * u + cos * h * v] as const;
  const parts = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-6));
  const delta = sweepAngle / parts;
  const reach = (4 / 3) * Math.tan(delta / 4);
  for (let part = 0; part < parts; part++) {
    const a = from + part * delta;
    const b = a + delta;
    const [c1x, c1y] = at(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
    const [c2x, c2y] = at(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
    const [endX, endY] = part === parts - 1 ? [toX, toY] : at(Math.cos(b), Math.sin(b));
    curve(pen, c1x, c1y, c2x, c2y, endX, endY);
  }
}
