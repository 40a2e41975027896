import { describe, expect, it } from 'vitest';
import type { TextShape } from '../../src/scene/scene';
import { shapeBounds } from '../../src/scene/shapeBounds';
import { fixedMeasurer } from '../support/fixedMeasurer';

const text = (more: Partial<TextShape>): TextShape => ({
  kind: 'text',
  x: 100,
  anchor: 'start',
  baseline: 50,
  lines: ['ten wide..', 'x'],
  lineHeight: 20,
  size: 14,
  weight: 400,
  fill: '#000000',
  ...more,
});
const left = (more: Partial<TextShape>) => shapeBounds(text(more), fixedMeasurer).x;

describe('how far a shape reaches', () => {
  it('follows the side on which text is anchored', () => {
    expect(left({})).toBe(100);
    expect(left({ anchor: 'middle' })).toBe(65);
    expect(left({ anchor: 'end' })).toBe(30);
    expect(left({ rtl: true })).toBe(30);
    expect(left({ rtl: true, anchor: 'end' })).toBe(100);
  });

  it('takes in all lines and grows with the letters', () => {
    const { width, height } = shapeBounds(text({ size: 28 }), fixedMeasurer);
    expect(width).toBe(140);
    expect(height).toBeGreaterThan(40);
  });

  it('counts half of an outline', () => {
    const stroke = { color: '#000000', width: 4 };
    const circle = { kind: 'circle', x: 10, y: 10, r: 5, stroke } as const;
    expect(shapeBounds(circle, fixedMeasurer)).toEqual({ x: 3, y: 3, width: 14, height: 14 });
  });

  it('follows a path with all its control points', () => {
    const steps = [['M', 0, 0] as const, ['C', 10, -20, 30, 40, 5, 5] as const];
    const bounds = shapeBounds({ kind: 'path', steps }, fixedMeasurer);
    expect(bounds).toEqual({ x: 0, y: -20, width: 30, height: 60 });
    expect(shapeBounds({ kind: 'path', steps: [] }, fixedMeasurer).width).toBe(0);
  });
});
