import { describe, expect, it } from 'vitest';
import { iconPath } from '../../../src/formats/pdf/iconPath';
import { icons } from '../../../src/ui/icons';

const rounded = (data: string) =>
  iconPath(data).map(([verb, ...numbers]) => [
    verb,
    ...numbers.map((n) => Math.round(n * 100) / 100 + 0),
  ]);

describe('an icon as pieces that PDF can draw', () => {
  it('follows lines, absolute and relative', () => {
    expect(rounded('M1 2L3 4h2v-1H1V9zl1 1')).toEqual([
      ['M', 1, 2],
      ['L', 3, 4],
      ['L', 5, 4],
      ['L', 5, 3],
      ['L', 1, 3],
      ['L', 1, 9],
      ['Z'],
      ['L', 2, 3],
    ]);
  });

  it('takes pairs after a move as lines, and numbers that touch', () => {
    expect(rounded('m1-2.5.5 3-4-5')).toEqual([
      ['M', 1, -2.5],
      ['L', 1.5, 0.5],
      ['L', -2.5, -4.5],
    ]);
  });

  it('follows curves, also those with one control point or a mirrored one', () => {
    expect(rounded('M0 0c1 2 3 4 5 6s3 4 5 6')).toEqual([
      ['M', 0, 0],
      ['C', 1, 2, 3, 4, 5, 6],
      ['C', 7, 8, 8, 10, 10, 12],
    ]);
    expect(rounded('M0 0q3 3 6 0')).toEqual([
      ['M', 0, 0],
      ['C', 2, 2, 4, 2, 6, 0],
    ]);
  });

  it('draws a circle out of two arcs', () => {
    const circle = rounded('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z');
    expect(circle.filter(([verb]) => verb === 'C').map((step) => step.slice(-2))).toEqual([
      [12, 22],
      [22, 12],
      [12, 2],
      [2, 12],
    ]);
  });

  it('reads flags of arcs that stand without a space', () => {
    expect(rounded('M0 0a5 5 0 015 5')).toEqual(rounded('M0 0a5 5 0 0 1 5 5'));
    expect(rounded('M0 0a0 5 0 0 1 5 5')).toEqual([
      ['M', 0, 0],
      ['L', 5, 5],
    ]);
  });

  it.each(Object.entries(icons))('keeps %s on its grid', (_name, data) => {
    const numbers = iconPath(data).flatMap(([, ...values]) => values);
    expect(numbers.length).toBeGreaterThan(0);
    expect(Math.min(...numbers)).toBeGreaterThan(-1);
    expect(Math.max(...numbers)).toBeLessThan(25);
  });
});
