import { expect, it } from 'vitest';
import { canvasLimits, fittingScale } from '../../src/formats/png';

const scene = (width: number, height: number) => ({ size: { width, height } });

it('keeps the scale asked for while the picture fits', () => {
  expect(fittingScale(scene(3000, 1200), 2, canvasLimits)).toBe(2);
});

it('stays below the longest side and the largest area', () => {
  for (const [width, height] of [
    [70_000, 1_000],
    [1_000, 70_000],
    [15_000, 15_000],
    [16_384, 300],
  ] as const) {
    const scale = fittingScale(scene(width, height), 4, canvasLimits);
    const pixels = [Math.round(width * scale), Math.round(height * scale)] as const;
    expect(Math.max(...pixels)).toBeLessThanOrEqual(canvasLimits.side);
    expect(pixels[0] * pixels[1]).toBeLessThanOrEqual(canvasLimits.area);
    expect(scale).toBeGreaterThan(0);
  }
});
