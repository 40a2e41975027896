import { expect, test } from 'vitest';
import { bottom, right } from '../../../src/base/geometry';
import { deckNode, slideMeasurer, spread } from '../../../src/layout/deck/freePlaces';
import { fixedMeasurer } from '../../support/fixedMeasurer';

const field = { x: 40, y: 80, width: 800, height: 400 };
const box = (x: number, y: number) => ({ x, y, width: 100, height: 40 });

test('a node grows with its words up to a few lines, and says when it shows not all of them', () => {
  const short = deckNode(fixedMeasurer, 'Ben', '', 14);
  const long = deckNode(fixedMeasurer, 'Ben and all of his brothers and sisters', 'Group', 14);
  const endless = deckNode(fixedMeasurer, 'on and on '.repeat(50), '', 14);
  expect(long.width).toBeGreaterThan(short.width);
  expect(long.height).toBeGreaterThan(short.height);
  expect([short, long, endless].map(({ label }) => label.shortened)).toEqual([false, false, true]);
});

test('labels take the room of slides', () => {
  const measured = slideMeasurer(fixedMeasurer, 12);
  expect(measured.width('supplies', 'caption')).toBeGreaterThan(
    fixedMeasurer.width('supplies', 'caption'),
  );
  expect(measured.height('supplies', 'caption', 400)).toBe(
    measured.height('supplies', 'card', 400),
  );
});

test('nodes spread over the field and stay in it', () => {
  const boxes = new Map([
    ['a', box(0, 0)],
    ['b', box(300, 100)],
  ]);
  const found = spread(boxes, field, { closest: 1, widest: 2, apart: 10 });
  const [a, b] = [...found.boxes.values()];
  if (!a || !b) throw new Error('lost');
  expect(found.fits).toBe(true);
  expect(b.x - a.x).toBe(600);
  expect(a.x).toBeGreaterThanOrEqual(field.x);
  expect(right(b)).toBeLessThanOrEqual(right(field));
  expect(bottom(b)).toBeLessThanOrEqual(bottom(field));
});

test('nodes move closer when the field is small, but not over each other', () => {
  const far = new Map([
    ['a', box(0, 0)],
    ['b', box(900, 0)],
  ]);
  expect(spread(far, field, { closest: 0.7, widest: 1, apart: 10 }).fits).toBe(true);
  expect(spread(far, field, { closest: 1, widest: 1, apart: 10 }).fits).toBe(false);
  const near = new Map([...far, ['c', box(60, 0)]] as const);
  expect(spread(near, field, { closest: 0.7, widest: 1, apart: 10 }).fits).toBe(false);
});
