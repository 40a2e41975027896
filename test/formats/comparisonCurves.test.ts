import { expect, test } from 'vitest';
import { compareVersions } from '../../src/analysis/compare/compareVersions';
import { comparisonCurves } from '../../src/formats/comparisonCurves';
import { journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

const map = (...values: number[]) => {
  const builder = journey('Shop').persona('Ana').stage('Buy', 'Looks', 'Waits', 'Pays');
  const rated = builder.lane('emotion');
  for (const [index, value] of values.entries()) {
    rated.emotion(['Looks', 'Waits', 'Pays'][index] ?? '', value);
  }
  return rated.build();
};

const { curves } = compareVersions(map(0, -1, 0.5), map(0.5, -1));
const scene = comparisonCurves(curves, fixedMeasurer);
const texts = scene.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));

test('both curves are there, before dashed, and every step with its numbers', () => {
  const lines = scene.shapes.filter((shape) => shape.kind === 'path' && shape.steps.length > 2);
  const solid = scene.shapes.filter(
    (shape) => shape.kind === 'path' && shape.stroke?.width === 2.5 && !shape.stroke.dash,
  );
  expect(lines).toHaveLength(1);
  expect(solid).toHaveLength(1);
  expect(texts).toEqual(expect.arrayContaining(['Looks', '0 → +1', 'Waits', '−2', '+1 → ∅']));
});

test('nothing stands outside the picture', () => {
  for (const shape of scene.shapes) {
    if (shape.kind !== 'circle') continue;
    expect(shape.x).toBeGreaterThan(0);
    expect(shape.x).toBeLessThan(scene.size.width);
    expect(shape.y).toBeLessThan(scene.size.height);
  }
});
