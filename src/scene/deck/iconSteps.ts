// Icons as straight and cubic pieces, which slides can draw: the icon table holds SVG path data.
import type { PathStep } from '../scene';

const pieces = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/g;
/** Numbers that a verb takes each time. */
const counts: Record<string, number> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Path data on the 24 × 24 grid, drawn into the square of `size` at (x, y). */
export function iconSteps(data: string, x: number, y: number, size: number): PathStep[] {
  const scale = size / 24;
  return absolute(data).map((step): PathStep => {
    if (step[0] === 'Z') return step;
    if (step[0] === 'C') {
      const [, a, b, c, d, e, f] = step;
      return [
        'C',
        x + a * scale,
        y + b * scale,
        x + c * scale,
        y + d * scale,
        x + e * scale,
        y + f * scale,
      ];
    }
    return [step[0], x + step[1] * scale, y + step[2] * scale];
  });
}

const known = new Map<string, readonly PathStep[]>();

function absolute(data: string): readonly PathStep[] {
  const old = known.get(data);
  if (old) return old;
  const steps = new Tracer().trace(data);
  known.set(data, steps);
  return steps;
}

class Tracer {
  readonly #steps: PathStep[] = [];
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** Second control point of the last cubic, for the smooth form. */
  #control: [number, number] | null = null;

  trace(data: string): readonly PathStep[] {
    const tokens = readTokens(data);
    let verb = '';
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      if (typeof token === 'string') {
        verb = token;
        at++;
      }
      const count = counts[verb.toUpperCase()];
      if (count === undefined) break;
      if (count === 0) this.#close();
      else this.#step(verb, tokens.slice(at, at + count).map(Number));
      at += count;
      // Further pairs after a move are lines.
      if (verb === 'M') verb = 'L';
      if (verb === 'm') verb = 'l';
      if (count === 0) verb = '';
    }
    return this.#steps;
  }

  #close(): void {
    this.#steps.push(['Z']);
    this.#x = this.#startX;
    this.#y = this.#startY;
    this.#control = null;
  }

  #step(verb: string, numbers: readonly number[]): void {
    const relative = verb === verb.toLowerCase();
    const dx = relative ? this.#x : 0;
    const dy = relative ? this.#y : 0;
    const n = (index: number) => numbers[index] ?? 0;
    const last = numbers.length - 1;
    switch (verb.toUpperCase()) {
      case 'M':
        this.#to(n(0) + dx, n(1) + dy, 'M');
        this.#startX = this.#x;
        this.#startY = this.#y;
        return;
      case 'H':
        this.#to(n(0) + dx, this.#y, 'L');
        return;
      case 'V':
        this.#to(this.#x, n(0) + dy, 'L');
        return;
      case 'C':
        this.#cubic(n(0) + dx, n(1) + dy, n(2) + dx, n(3) + dy, n(4) + dx, n(5) + dy);
        return;
      case 'S': {
        const [cx, cy] = this.#control ?? [this.#x, this.#y];
        const mirrored = [2 * this.#x - cx, 2 * this.#y - cy] as const;
        this.#cubic(...mirrored, n(0) + dx, n(1) + dy, n(2) + dx, n(3) + dy);
        return;
      }
      case 'Q':
        this.#quadratic(n(0) + dx, n(1) + dy, n(2) + dx, n(3) + dy);
        return;
      case 'A':
        this.#arc(numbers, n(5) + dx, n(6) + dy);
        return;
      default:
        this.#to(n(last - 1) + dx, n(last) + dy, 'L');
        return;
    }
  }

  #to(x: number, y: number, verb: 'M' | 'L'): void {
    this.#steps.push([verb, x, y]);
    this.#x = x;
    this.#y = y;
    this.#control = null;
  }

  #cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#steps.push(['C', ax, ay, bx, by, x, y]);
    this.#x = x;
    this.#y = y;
    this.#control = [bx, by];
  }

  #quadratic(cx: number, cy: number, x: number, y: number): void {
    const toward = (from: number, to: number) => from + ((to - from) * 2) / 3;
    this.#cubic(toward(this.#x, cx), toward(this.#y, cy), toward(x, cx), toward(y, cy), x, y);
  }

  /** Icons only have circles: the radius grows where the ends lie further apart than it reaches. */
  #arc([rx = 0, , , large = 0, sweep = 0]: readonly number[], x: number, y: number): void {
    const dx = x - this.#x;
    const dy = y - this.#y;
    const distance = Math.hypot(dx, dy);
    if (distance === 0 || rx === 0) {
      this.#to(x, y, 'L');
      return;
    }
    const r = Math.max(Math.abs(rx), distance / 2);
    const away = Math.sqrt(Math.max(0, r * r - (distance / 2) ** 2)) * (large === sweep ? -1 : 1);
    const cx = (this.#x + x) / 2 - (dy / distance) * away * 1;
    const cy = (this.#y + y) / 2 + (dx / distance) * away * 1;
    const from = Math.atan2(this.#y - cy, this.#x - cx);
    let turn = Math.atan2(y - cy, x - cx) - from;
    if (sweep && turn < 0) turn += 2 * Math.PI;
    if (!sweep && turn > 0) turn -= 2 * Math.PI;
    const parts = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
    for (let part = 0; part < parts; part++) {
      this.#quarter(cx, cy, r, from + (turn * part) / parts, turn / parts);
    }
    this.#control = null;
  }

  #quarter(cx: number, cy: number, r: number, angle: number, turn: number): void {
    const k = (4 / 3) * Math.tan(turn / 4) * r;
    const at = (a: number) => [cx + r * Math.cos(a), cy + r * Math.sin(a)] as const;
    const [ax, ay] = at(angle);
    const [bx, by] = at(angle + turn);
    this.#cubic(
      ax - k * Math.sin(angle),
      ay + k * Math.cos(angle),
      bx + k * Math.sin(angle + turn),
      by - k * Math.cos(angle + turn),
      bx,
      by,
    );
  }
}

/** The two flags of an arc may stand together without a space. */
function readTokens(data: string): (string | number)[] {
  const spaced = data.replace(/[aA][^a-zA-Z]*/g, (arc) => arc[0] + flagsApart(arc.slice(1)));
  return [...spaced.matchAll(pieces)].map(([text, verb]) => verb ?? Number(text));
}

function flagsApart(numbers: string): string {
  const number = String.raw`\s*,?\s*(-?(?:\d+\.?\d*|\.\d+))`;
  const flag = String.raw`\s*,?\s*([01])`;
  const arc = new RegExp(`${number}${number}${number}${flag}${flag}${number}${number}`, 'g');
  return numbers.replace(arc, ' $1 $2 $3 $4 $5 $6 $7');
}
