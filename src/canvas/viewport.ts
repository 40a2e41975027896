// Where the camera looks, as arithmetic: map units to screen pixels and back. Screen points are relative to the canvas.
import { type Box, clamp, type Point, type Size } from '../base/geometry';

export interface Viewport {
  /** Screen position of the map's origin. */
  x: number;
  y: number;
  zoom: number;
}

/** Screen pixels along each side that frozen or floating chrome covers. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export const maxZoom = 3;

export function toMap(viewport: Viewport, point: Point): Point {
  return { x: (point.x - viewport.x) / viewport.zoom, y: (point.y - viewport.y) / viewport.zoom };
}

export function toScreen(viewport: Viewport, point: Point): Point {
  return { x: point.x * viewport.zoom + viewport.x, y: point.y * viewport.zoom + viewport.y };
}

export function boxToScreen(viewport: Viewport, box: Box): Box {
  const { zoom } = viewport;
  return { ...toScreen(viewport, box), width: box.width * zoom, height: box.height * zoom };
}

export function visibleBox(viewport: Viewport, size: Size): Box {
  const { zoom } = viewport;
  return {
    ...toMap(viewport, { x: 0, y: 0 }),
    width: size.width / zoom,
    height: size.height / zoom,
  };
}

/** The viewport that shows all of `box` between the insets, centred, no larger than `most`. */
export function viewportAround(
  box: Box,
  size: Size,
  insets: Insets,
  least: number,
  most: number,
): Viewport {
  const free = {
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
  const fitting = Math.min(free.width / box.width, free.height / box.height);
  const zoom = clamp(fitting, least, most);
  return {
    x: insets.left + (free.width - box.width * zoom) / 2 - box.x * zoom,
    y: insets.top + (free.height - box.height * zoom) / 2 - box.y * zoom,
    zoom,
  };
}

/** The smallest shift of the viewport after which `box` is visible; its start wins when it is too large. */
export function shiftToShow(viewport: Viewport, box: Box, size: Size, insets: Insets): Point {
  const seen = boxToScreen(viewport, box);
  return {
    x: shiftAlong(seen.x, seen.width, insets.left, size.width - insets.right),
    y: shiftAlong(seen.y, seen.height, insets.top, size.height - insets.bottom),
  };
}

function shiftAlong(start: number, length: number, from: number, to: number): number {
  if (start < from || length > to - from) return start === from ? 0 : from - start;
  return Math.min(0, to - (start + length));
}

/** Zooms about a fixed screen point. */
export function zoomedAt(viewport: Viewport, zoom: number, at: Point): Viewport {
  const fixed = toMap(viewport, at);
  return { x: at.x - fixed.x * zoom, y: at.y - fixed.y * zoom, zoom };
}

/** Zooms about a point of the view, but leaves no new bare ground before the map's start. */
export function zoomedInPlace(
  viewport: Viewport,
  zoom: number,
  at: Point,
  frozen: Insets,
): Viewport {
  const { x, y } = zoomedAt(viewport, zoom, at);
  return {
    x: heldAtStart(viewport.x, x, frozen.left),
    y: heldAtStart(viewport.y, y, frozen.top),
    zoom,
  };
}

function heldAtStart(before: number, after: number, start: number): number {
  return after <= start ? after : Math.max(start, Math.min(before, after));
}
