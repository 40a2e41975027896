// Outlines as DrawingML: presets, freeforms, and connectors with their turns.
import type { Box, Point } from '../../base/geometry';
import type { BoxObject } from '../../scene/deck/slide';
import type { PathStep } from '../../scene/scene';
import { emu } from './xml';

/** Of a box: its form with the radius of its corners, or the depth of its tip. */
export function preset({
  form,
  radius = 0,
  width,
  height,
}: Omit<BoxObject, 'kind' | 'name'>): string {
  const part = Math.round((Math.min(radius / Math.min(width, height), 0.5) || 0) * 100_000);
  const adjust = `<a:avLst><a:gd name="adj" fmla="val ${part}"/></a:avLst>`;
  if (form === 'round') return `<a:prstGeom prst="roundRect">${adjust}</a:prstGeom>`;
  if (form === 'pentagon') return `<a:prstGeom prst="homePlate">${adjust}</a:prstGeom>`;
  if (form === 'chevron') return `<a:prstGeom prst="chevron">${adjust}</a:prstGeom>`;
  return `<a:prstGeom prst="${form === 'ellipse' ? 'ellipse' : 'rect'}"><a:avLst/></a:prstGeom>`;
}

export function boxOfPath(steps: readonly PathStep[]): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, ...numbers] of steps) {
    numbers.forEach((number, index) => {
      (index % 2 === 0 ? xs : ys).push(number);
    });
  }
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Around the control points too, which keeps numbers positive. */
export function freeform(steps: readonly PathStep[], box: Box): string {
  const point = (x = 0, y = 0) => `<a:pt x="${emu(x - box.x)}" y="${emu(y - box.y)}"/>`;
  const pieces = steps.map((step) => {
    if (step[0] === 'Z') return '<a:close/>';
    if (step[0] === 'M') return `<a:moveTo>${point(step[1], step[2])}</a:moveTo>`;
    if (step[0] === 'L') return `<a:lnTo>${point(step[1], step[2])}</a:lnTo>`;
    const [, ax, ay, bx, by, x, y] = step;
    return `<a:cubicBezTo>${point(ax, ay)}${point(bx, by)}${point(x, y)}</a:cubicBezTo>`;
  });
  const size = `w="${emu(box.width)}" h="${emu(box.height)}"`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size}>${pieces.join('')}</a:path></a:pathLst></a:custGeom>`;
}

export function place({ x, y, width, height }: Box, turn = ''): string {
  return `<a:xfrm${turn}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

/**
 * A connector's place and form. With three points it turns once, with four twice, with six four times; what begins
 * downwards or upwards is the same form on its side.
 */
export function connector(points: readonly Point[]): string {
  const start = points[0] ?? { x: 0, y: 0 };
  const end = points.at(-1) ?? start;
  const second = points[1] ?? end;
  const isBent = [3, 4, 6].includes(points.length);
  const sideways = isBent && Math.abs(second.y - start.y) > Math.abs(second.x - start.x);
  if (sideways && points.length === 3) return onItsSide(start, end) + form('bentConnector2', []);
  if (sideways && points.length === 4) {
    const share1 = share(second.y - start.y, end.y - start.y);
    return onItsSide(start, end) + form('bentConnector3', [share1]);
  }
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const box = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(dx),
    height: Math.abs(dy),
  };
  const turn = `${dx < 0 ? ' flipH="1"' : ''}${dy < 0 ? ' flipV="1"' : ''}`;
  if (!isBent) return place(box, turn) + form('straightConnector1', []);
  if (points.length === 3) return place(box, turn) + form('bentConnector2', []);
  const third = points[2] ?? end;
  const fourth = points[3] ?? end;
  const shares = [share(second.x - start.x, dx)];
  if (points.length === 6) shares.push(share(third.y - start.y, dy), share(fourth.x - start.x, dx));
  // Shares are of the box: one without width or height could not turn outside it.
  const open = { ...box, width: Math.max(1, box.width), height: Math.max(1, box.height) };
  return (
    place(open, turn) + form(points.length === 6 ? 'bentConnector5' : 'bentConnector3', shares)
  );
}

function onItsSide(start: Point, end: Point): string {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const width = Math.max(1, Math.abs(dy));
  const height = Math.max(1, Math.abs(dx));
  const x = (start.x + end.x) / 2 - width / 2;
  const y = (start.y + end.y) / 2 - height / 2;
  const flip = dy >= 0 ? dx > 0 : dx < 0;
  const turn = ` rot="${dy >= 0 ? 5_400_000 : 16_200_000}"${flip ? ' flipV="1"' : ''}`;
  return place({ x, y, width, height }, turn);
}

/** In the format's hundred-thousandths of the box. */
function share(part: number, whole: number): number {
  const size = Math.abs(whole) < 1 ? (whole < 0 ? -1 : 1) : whole;
  return Math.round((part / size) * 100_000);
}

function form(name: string, shares: readonly number[]): string {
  const values = shares.map((part, index) => `<a:gd name="adj${index + 1}" fmla="val ${part}"/>`);
  return `<a:prstGeom prst="${name}"><a:avLst>${values.join('')}</a:avLst></a:prstGeom>`;
}
