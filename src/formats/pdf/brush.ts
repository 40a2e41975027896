// The operators of one page, growing. Settings that did not change are not written again.
import type { PathStep, Shape, Stroke } from '../../scene/scene';
import type { Resources } from './resources';
import { n, rgb } from './syntax';

export interface Brush {
  ops: string[];
  resources: Resources;
  /** The last operator of each kind. */
  settings: Map<string, string>;
  tags: Tag[];
  /** Whether decoration is being drawn, which reading programs pass over. */
  decorating: boolean;
}

/** A piece of the page that means something to a reading program. */
export interface Tag {
  kind: 'H1' | 'H2' | 'P' | 'Figure';
  /** Pieces with the same key are read as one. */
  key: string;
  alt?: string;
}

export function newBrush(resources: Resources): Brush {
  return { ops: [], resources, settings: new Map(), tags: [], decorating: false };
}

function set(brush: Brush, kind: string, operator: string): void {
  if (brush.settings.get(kind) === operator) return;
  brush.settings.set(kind, operator);
  brush.ops.push(operator);
}

/** Draws something that means nothing by itself: boxes, lines, icons. */
export function decorate(brush: Brush): void {
  if (brush.decorating) return;
  brush.ops.push('/Artifact BMC');
  brush.decorating = true;
}

export function endDecoration(brush: Brush): void {
  if (brush.decorating) brush.ops.push('EMC');
  brush.decorating = false;
}

/** What `draw` draws is read as the tag says. */
export function tagged(brush: Brush, tag: Tag, draw: () => void): void {
  endDecoration(brush);
  brush.ops.push(`/${tag.kind} <</MCID ${brush.tags.push(tag) - 1}>> BDC`);
  draw();
  brush.ops.push('EMC');
}

export function trace({ ops }: Pick<Brush, 'ops'>, steps: readonly PathStep[]): void {
  for (const [verb, ...numbers] of steps) {
    if (verb === 'Z') ops.push('h');
    else ops.push(`${numbers.map(n).join(' ')} ${verb.toLowerCase()}`);
  }
}

export function fillAndStroke(
  brush: Brush,
  { fill, opacity, stroke }: { fill?: string; opacity?: number; stroke?: Stroke },
  outline: () => void,
): void {
  if (!fill && !stroke) return;
  setOpacity(brush, fill ? (opacity ?? 1) : 1, stroke?.opacity ?? 1);
  if (fill) setFill(brush, fill);
  if (stroke) {
    setStroke(brush, stroke);
    set(brush, 'width', `${n(stroke.width)} w`);
  }
  outline();
  brush.ops.push(fill && stroke ? 'B' : fill ? 'f' : 'S');
}

export function setFill(brush: Brush, color: string): void {
  set(brush, 'fill', `${rgb(color)} rg`);
}

export function setOpacity(brush: Brush, fill: number, stroke: number): void {
  // Nothing needs to be said before the first thing that one can see through.
  if (fill === 1 && stroke === 1 && !brush.settings.has('opacity')) return;
  set(brush, 'opacity', `/${brush.resources.transparency(fill, stroke)} gs`);
}

/** All but the width. */
export function setStroke(brush: Brush, { color, dash, cap }: Omit<Stroke, 'width'>): void {
  set(brush, 'stroke', `${rgb(color)} RG`);
  set(brush, 'dash', `[${dash?.map(n).join(' ') ?? ''}] 0 d`);
  set(brush, 'cap', cap === 'round' ? '1 J' : '0 J');
}

/** A circle of radius r drawn with four cubics has its control points this far out. */
const roundness = 0.5523;

export function traceBox(
  brush: Brush,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  radius = 0,
): void {
  const r = Math.min(radius, width / 2, height / 2);
  if (!(r > 0)) {
    brush.ops.push(`${n(x)} ${n(y)} ${n(width)} ${n(height)} re`);
    return;
  }
  const k = r * (1 - roundness);
  const [right, bottom] = [x + width, y + height];
  trace(brush, [
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + k, x + k, y, x + r, y],
    ['Z'],
  ]);
}

export function tagOf(shape: Shape, index: number): Tag {
  const { owner } = shape;
  const key = owner ? `${owner.kind} ${owner.id}` : `${index}`;
  if (shape.kind === 'image') return { kind: 'Figure', key: `image ${index}`, alt: shape.alt };
  // A title block's name comes first in it.
  if (owner?.kind === 'title') return { kind: 'P', key: `${key} ${index}` };
  if (owner?.kind === 'stage' || owner?.kind === 'lane') return { kind: 'H2', key };
  return { kind: 'P', key };
}
