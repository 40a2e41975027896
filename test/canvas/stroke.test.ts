import { expect, test } from 'vitest';
import { present } from '../../src/base/assert';
import { areaPath, curvePath, livePath } from '../../src/canvas/emotion/curvePath';
import { extendStroke, stepIndexAt } from '../../src/canvas/emotion/stroke';
import { yOfValue } from '../../src/layout/curve';
import { journey } from '../support/build';
import { testEditor } from '../support/testEditor';

function lane() {
  const layout = testEditor(
    journey()
      .stage('Find', 'A', 'B', 'C', 'D')
      .lane('emotion')
      .emotion('A', 1)
      .emotion('B', -1)
      .emotion('D', 0)
      .build(),
  ).layout();
  return {
    layout,
    row: present(layout.lanes[0], 'lane'),
    curve: present(layout.curves[0], 'curve'),
  };
}

test('one stroke gives every step it crosses the height it has in the middle', () => {
  const { layout, row } = lane();
  const top = yOfValue(row, 1);
  const end = yOfValue(row, -1);
  const stroke = extendStroke(new Map(), layout.steps, row, { x: 120, y: top }, { x: 600, y: end });
  expect([...stroke.keys()]).toEqual([0, 1, 2]);
  expect(stroke.get(0)).toBeCloseTo(1);
  expect(stroke.get(1)).toBeCloseTo(0);
  expect(stroke.get(2)).toBeCloseTo(-1);
});

test('going back over a step replaces its value', () => {
  const { layout, row } = lane();
  const high = yOfValue(row, 1);
  const low = yOfValue(row, -1);
  const there = extendStroke(new Map(), layout.steps, row, { x: 10, y: high }, { x: 400, y: high });
  const back = extendStroke(there, layout.steps, row, { x: 400, y: low }, { x: 10, y: low });
  expect(back.get(0)).toBeCloseTo(-1);
});

test('the step under the pointer follows it before its middle is reached', () => {
  const { layout, row } = lane();
  const y = yOfValue(row, 0.5);
  const stroke = extendStroke(new Map(), layout.steps, row, { x: 10, y }, { x: 20, y });
  expect(stroke.get(0)).toBeCloseTo(0.5);
  expect(stepIndexAt(layout.steps, 5000)).toBe(3);
});

test('a gap is bridged by its own dashed path', () => {
  const { curve } = lane();
  expect(curvePath(curve.segments, false).match(/M/g)).toHaveLength(1);
  expect(curvePath(curve.segments, true)).toMatch(/^M360 .*C.* 840 /);
});

test('the area closes on the neutral line and leaves gaps open', () => {
  const { curve, row } = lane();
  const neutral = yOfValue(row, 0);
  const path = areaPath(curve.segments, neutral);
  expect(path).toMatch(new RegExp(`^M120 ${neutral}L120 `));
  expect(path).toMatch(new RegExp(`L360 ${neutral}Z$`));
});

test('points in drawing make the same line as stored ones', () => {
  const { curve } = lane();
  const points = curve.points.map(({ x, y }, index) => ({ x, y, column: [0, 1, 3][index] ?? 0 }));
  expect(livePath(points)).toEqual({
    solid: curvePath(curve.segments, false),
    bridges: curvePath(curve.segments, true),
  });
});
