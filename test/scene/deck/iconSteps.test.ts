import { describe, expect, it } from 'vitest';
import { iconSteps } from '../../../src/scene/deck/iconSteps';
import { icons } from '../../../src/ui/icons';

describe('an icon as lines and curves', () => {
  it.each(Object.entries(icons))('%s stays on its grid', (_, data) => {
    const steps = iconSteps(data, 0, 0, 24);
    expect(steps[0]?.[0]).toBe('M');
    for (const [, ...numbers] of steps) {
      for (const number of numbers) {
        expect(number).toBeGreaterThan(-2);
        expect(number).toBeLessThan(26);
      }
    }
  });

  it('draws a circle of two arcs as four quarters', () => {
    const steps = iconSteps('M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z', 0, 0, 24);
    const ends = steps.flatMap((step) => (step[0] === 'C' ? [[step[5], step[6]]] : []));
    const rounded = ends.map((end) => end.map((number) => Math.round(number * 1000) / 1000 + 0));
    expect(rounded).toEqual([
      [12, 22],
      [22, 12],
      [12, 2],
      [2, 12],
    ]);
  });

  it('reads relative and smooth pieces, and flags that stand together', () => {
    expect(iconSteps('M1 1l2 0h3v4m1 1 2 2', 0, 0, 24)).toEqual([
      ['M', 1, 1],
      ['L', 3, 1],
      ['L', 6, 1],
      ['L', 6, 5],
      ['M', 7, 6],
      ['L', 9, 8],
    ]);
    expect(iconSteps('M0 0C0 1 1 2 2 2S4 3 4 4', 0, 0, 24)[2]).toEqual(['C', 3, 2, 4, 3, 4, 4]);
    const [, first] = iconSteps('M9 17a5 5 0 016.001 0', 0, 0, 24);
    expect(first?.[0]).toBe('C');
  });

  it('is drawn where and as large as it is asked for', () => {
    expect(iconSteps('M12 5v14', 100, 200, 12)).toEqual([
      ['M', 106, 202.5],
      ['L', 106, 209.5],
    ]);
  });
});
