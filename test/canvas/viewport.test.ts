import { expect, test } from 'vitest';
import { isPainted, levelAt, thinAt } from '../../src/canvas/levelOfDetail';
import { edgePan } from '../../src/canvas/pointer/edgePan';
import { snappedWidth } from '../../src/canvas/pointer/resizeStep';
import {
  shiftToShow,
  toMap,
  toScreen,
  viewportAround,
  zoomedAt,
  zoomedInPlace,
} from '../../src/canvas/viewport';

const size = { width: 1000, height: 800 };
const insets = { top: 84, left: 200, right: 0, bottom: 0 };

test('screen and map points are each other’s inverse', () => {
  const viewport = { x: 30, y: -40, zoom: 0.4 };
  expect(toScreen(viewport, toMap(viewport, { x: 123, y: 45 }))).toEqual({ x: 123, y: 45 });
});

test('zooming keeps the point under the pointer', () => {
  const before = { x: 30, y: -40, zoom: 1 };
  const at = { x: 500, y: 300 };
  expect(toMap(zoomedAt(before, 2, at), at)).toEqual(toMap(before, at));
});

test('zooming out from the map’s start leaves no bare ground before it', () => {
  const home = { x: insets.left, y: insets.top, zoom: 1 };
  expect(zoomedInPlace(home, 0.5, { x: 600, y: 400 }, insets)).toEqual({ ...home, zoom: 0.5 });
});

test('a map that floats free does not run from the corner when zoomed out', () => {
  const free = { x: 300, y: 200, zoom: 1 };
  expect(zoomedInPlace(free, 0.5, { x: 600, y: 400 }, insets)).toEqual({ ...free, zoom: 0.5 });
});

test('zooming in stays about the middle', () => {
  const at = { x: 600, y: 400 };
  const home = { x: insets.left, y: insets.top, zoom: 1 };
  expect(zoomedInPlace(home, 2, at, insets)).toEqual(zoomedAt(home, 2, at));
});

test('a fitted box lies between the insets', () => {
  const box = { x: 0, y: 0, width: 4000, height: 1000 };
  const { x, y, zoom } = viewportAround(box, size, insets, 0.01, 1);
  expect(x).toBeCloseTo(200);
  expect(zoom).toBeCloseTo(0.2);
  expect(y).toBeGreaterThanOrEqual(84);
});

test('what is visible already does not move the camera', () => {
  const box = { x: 10, y: 10, width: 200, height: 50 };
  expect(shiftToShow({ x: 200, y: 84, zoom: 1 }, box, size, insets)).toEqual({ x: 0, y: 0 });
});

test('a box under the frozen titles comes out by the least move', () => {
  const box = { x: 10, y: -30, width: 200, height: 50 };
  expect(shiftToShow({ x: 200, y: 84, zoom: 1 }, box, size, insets)).toEqual({ x: 0, y: 30 });
  const far = { x: 900, y: 10, width: 200, height: 50 };
  expect(shiftToShow({ x: 200, y: 84, zoom: 1 }, far, size, insets)).toEqual({ x: -300, y: 0 });
});

test('levels change at their zooms but not while a pinch trembles there', () => {
  expect([0.1, 0.3, 0.6, 1].map((zoom) => levelAt(zoom, null))).toEqual([0, 1, 2, 3]);
  expect(levelAt(0.74, 3)).toBe(3);
  expect(levelAt(0.71, 3)).toBe(2);
  expect(levelAt(0.76, 2)).toBe(2);
  expect(levelAt(0.79, 2)).toBe(3);
});

test('only many cards from afar are painted', () => {
  expect(isPainted(1, 301)).toBe(true);
  expect(isPainted(1, 300)).toBe(false);
  expect(isPainted(2, 5000)).toBe(false);
});

test('columns become too thin to draw one by one', () => {
  const layout = { size: { width: 24_000 }, steps: Array(100), stages: Array(10) };
  const none = { steps: false, stages: false };
  expect(thinAt(layout, 1, none)).toBe(none);
  expect(thinAt(layout, 0.05, none)).toEqual({ steps: true, stages: false });
});

test('the view follows a pointer at the edge until the map ends', () => {
  const content = { x: 200, y: 84, width: 3000, height: 500 };
  expect(edgePan({ x: 990, y: 400 }, size, insets, content, 'both').x).toBeLessThan(0);
  expect(edgePan({ x: 210, y: 400 }, size, insets, content, 'both').x).toBe(0);
  expect(
    edgePan({ x: 210, y: 400 }, size, insets, { ...content, x: -500 }, 'both').x,
  ).toBeGreaterThan(0);
  expect(edgePan({ x: 990, y: 400 }, size, insets, content, 'y').x).toBe(0);
});

test('a column snaps to eights between its limits', () => {
  expect([243, 10, 2000].map(snappedWidth)).toEqual([240, 160, 640]);
});
