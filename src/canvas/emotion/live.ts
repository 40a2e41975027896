// The curve while it is being drawn: written into the lane's SVG by hand, because a render per pointer move is too slow
// for a pen.

import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { feelingLevel } from '../../document/feeling';
import { type LivePoint, livePath } from './curvePath';
import { glyphOf } from './faces';

export interface LiveCurve {
  /** The face alone: where a click would put a point. */
  hover(at: Point, value: number, color: string): void;
  draw(points: readonly LivePoint[], face: Point, value: number, color: string): void;
  hide(): void;
}

export function liveCurve(root: HTMLElement, laneId: Id): LiveCurve | null {
  const lane = root.querySelector(`[data-emotion-lane="${CSS.escape(laneId)}"]`);
  const drawing = lane?.querySelector('svg');
  const live = drawing?.querySelector<SVGGElement>('[data-live-curve]');
  if (!drawing || !live) return null;
  const part = (name: string) => live.querySelector<SVGElement>(`[data-live="${name}"]`);
  const write = (name: string, path: string) => part(name)?.setAttribute('d', path);
  const put = (at: Point, value: number, color: string) => {
    live.style.setProperty('--persona', color);
    const holder = part('face');
    holder?.setAttribute('transform', `translate(${at.x} ${at.y})`);
    const face = holder?.querySelector<SVGGElement>('[data-level]');
    const level = feelingLevel(value);
    if (!face || face.dataset.level === level) return;
    face.dataset.level = level;
    face.querySelector('path')?.setAttribute('d', glyphOf(level));
  };
  return {
    hover(at, value, color) {
      for (const name of ['halo', 'line', 'bridge']) write(name, '');
      put(at, value, color);
      drawing.toggleAttribute('data-hovering', true);
    },
    draw(points, face, value, color) {
      const { solid, bridges } = livePath(points);
      write('halo', solid);
      write('line', solid);
      write('bridge', bridges);
      put(face, value, color);
      drawing.toggleAttribute('data-drawing', true);
    },
    hide() {
      drawing.removeAttribute('data-hovering');
      drawing.removeAttribute('data-drawing');
    },
  };
}
