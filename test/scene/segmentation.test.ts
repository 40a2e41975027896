import { expect, test } from 'vitest';
import type { SegmentationDocument } from '../../src/document/segmentation';
import { segmentationScene } from '../../src/scene/segmentation';
import { bubbleSizes, type Disc, measureText, placeLabels } from '../../src/scene/segmentBubbles';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { segmentMap } from '../support/segmentMap';

const words = (map: SegmentationDocument) =>
  segmentationScene(map, fixedMeasurer).shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.lines.join(' ')] : [],
  );

test('the picture shows the chosen dimensions and measure, and counts personas and journeys', () => {
  const map: SegmentationDocument = {
    ...segmentMap,
    shown: { x: 'trust', y: 'y' },
    bubble: 'value',
    valueUnit: '€',
    segments: {
      loyal: {
        name: 'Loyal',
        order: 'a0',
        value: 1_250_000,
        y: 20,
        scores: { trust: 90 },
        personaIds: ['a', 'b'],
        journeyIds: ['c'],
      },
    },
  };
  const texts = words(map);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Trust',
      'none',
      'Visits',
      'Loyal · 1.25 m €',
      '2 personas · 1 journey',
    ]),
  );
  expect(texts).not.toContain('Price');
});

test('the area of a bubble stands for its measure', () => {
  const segment = (size: number) => ({ name: '', order: 'a0', size });
  const map: SegmentationDocument = {
    ...segmentMap,
    bubble: 'size',
    segments: { all: segment(4000), quarter: segment(1000), few: segment(1) },
  };
  expect(bubbleSizes(map)).toEqual({ all: 120, quarter: 60, few: 36 });
  expect(measureText(segment(4000), map)).toBe('4000');
});

test('names keep inside the plot and off each other where there is room', () => {
  const disc = (id: string, x: number, y: number): Disc => ({
    id,
    x,
    y,
    diameter: 40,
    label: { width: 120, height: 34 },
  });
  const field = { width: 600, height: 400 };
  const discs = [disc('corner', 30, 370), disc('a', 300, 200), disc('b', 330, 240)];
  const labels = [...placeLabels(discs, field).values()];
  expect(labels).toHaveLength(3);
  for (const { x, y, width, height } of labels) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(600);
    expect(y + height).toBeLessThanOrEqual(400);
  }
  const overlapping = labels.some((one, index) =>
    labels
      .slice(index + 1)
      .some(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      ),
  );
  expect(overlapping).toBe(false);
});

test('in a crowd only names that can be read are written', () => {
  const discs = Array.from({ length: 200 }, (_, index): Disc => {
    const [column, row] = [index % 20, Math.floor(index / 20)];
    const label = { width: 120, height: 34 };
    return { id: `${index}`, x: 20 + column * 29, y: 20 + row * 39, diameter: 36, label };
  });
  const field = { width: 600, height: 400 };
  const labels = placeLabels(discs, field);
  expect(labels.size).toBeGreaterThan(10);
  expect(labels.size).toBeLessThan(150);
  expect(placeLabels(discs.slice(0, 50), field).size).toBe(50);
});
