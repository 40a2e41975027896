import { curveMonotoneX, line } from 'd3-shape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../src/base/assert';
import { deepFreeze } from '../../src/base/freeze';
import { monotone, valueAtY, yOfValue } from '../../src/layout/curve';
import { layoutGrid } from '../../src/layout/grid';
import { journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

const map = () => journey().stage('A', 'one', 'two', 'three', 'four').lane('emotion');

describe('the line through the points', () => {
  const points = fc
    .array(fc.tuple(fc.integer({ min: 20, max: 300 }), fc.integer({ min: 0, max: 160 })), {
      minLength: 2,
      maxLength: 12,
    })
    .map((steps) => {
      let x = 0;
      return steps.map(([dx, y]) => {
        x += dx;
        return { x, y };
      });
    });

  it('never leaves the range of the two points a piece joins', () => {
    fc.assert(
      fc.property(points, (list) => {
        for (const { from, control1, control2, to } of monotone(list)) {
          for (let t = 0; t <= 1; t += 0.05) {
            const u = 1 - t;
            const y =
              u ** 3 * from.y +
              3 * u * u * t * control1.y +
              3 * u * t * t * control2.y +
              t ** 3 * to.y;
            expect(y).toBeGreaterThanOrEqual(Math.min(from.y, to.y) - 1e-6);
            expect(y).toBeLessThanOrEqual(Math.max(from.y, to.y) + 1e-6);
          }
        }
      }),
    );
  });

  it('is the one that d3 draws', () => {
    fc.assert(
      fc.property(points, (list) => {
        const drawn = line<{ x: number; y: number }>(
          (point) => point.x,
          (point) => point.y,
        ).curve(curveMonotoneX)(list);
        const expected = (drawn?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
        if (list.length === 2) return;
        const ours = monotone(list).flatMap(({ control1, control2, to }) => [
          control1.x,
          control1.y,
          control2.x,
          control2.y,
          to.x,
          to.y,
        ]);
        const first = list[0];
        [first?.x ?? 0, first?.y ?? 0, ...ours].forEach((value, index) => {
          expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 2);
        });
      }),
    );
  });
});

describe('a curve', () => {
  it('stands over the middle of each rated step, high when the feeling is good', () => {
    const layout = layoutGrid(map().emotion('one', 1).emotion('two', -1).build(), fixedMeasurer);
    expect(layout.curves[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [120, 24],
      [360, 136],
    ]);
  });

  it('bridges steps without a rating', () => {
    const layout = layoutGrid(
      map().emotion('one', 1).emotion('three', 0).emotion('four', 0).build(),
      fixedMeasurer,
    );
    expect(layout.curves[0]?.segments.map((segment) => segment.bridge)).toEqual([true, false]);
  });

  it('makes room for another persona at the same height', () => {
    const layout = layoutGrid(
      map()
        .persona('Ana')
        .persona('Ben')
        .emotion('one', 0, { persona: 'Ana' })
        .emotion('one', 0, { persona: 'Ben' })
        .emotion('two', 0.5, { persona: 'Ben' })
        .build(),
      fixedMeasurer,
    );
    expect(layout.curves.map((curve) => curve.points[0]?.y)).toEqual([76, 84]);
    expect(layout.curves[1]?.points[1]?.y).toBe(52);
  });

  it('reads a value back from the height it is drawn at', () => {
    const [lane] = layoutGrid(map().build(), fixedMeasurer).lanes;
    if (!lane) throw new Error('no lane');
    for (const value of [-1, -0.35, 0, 0.5, 1]) {
      expect(valueAtY(lane, yOfValue(lane, value))).toBeCloseTo(value, 10);
    }
    expect(valueAtY(lane, -500)).toBe(1);
  });
});

describe('whose curves a lane shows', () => {
  const both = journey()
    .persona('Ana')
    .employee('Clerk')
    .stage('A', 'one')
    .lane('emotion')
    .lane('employee-emotion')
    .emotion('one', 1, { persona: 'Ana', lane: 'emotion' })
    .emotion('one', 0, { persona: 'Clerk', lane: 'emotion' })
    .emotion('one', 0, { persona: 'Ana', lane: 'employee-emotion' })
    .emotion('one', -1, { persona: 'Clerk', lane: 'employee-emotion' })
    .build();
  const shown = (layout: ReturnType<typeof layoutGrid>) =>
    layout.curves.map(({ laneId, personaId }) => `${laneId}: ${personaId}`);

  it('those of customers in the one, those of employees in the other', () => {
    expect(shown(layoutGrid(both, fixedMeasurer))).toEqual([
      'emotion: ana',
      'employee-emotion: clerk',
    ]);
  });

  it('others as soon as the lane becomes one of the other kind', () => {
    const before = layoutGrid(both, fixedMeasurer);
    const lanes = {
      ...both.lanes,
      emotion: { ...present(both.lanes.emotion, 'lane'), role: 'employee-emotion' as const },
    };
    const after = layoutGrid(deepFreeze({ ...both, lanes }), fixedMeasurer, before);
    expect(shown(after)).toEqual(['emotion: clerk', 'employee-emotion: clerk']);
  });

  it('everybody’s in an older map, where nobody is an employee', () => {
    const older = journey()
      .persona('Ana')
      .persona('Clerk')
      .stage('A', 'one')
      .lane('employee-emotion')
      .emotion('one', 1, { persona: 'Ana' })
      .emotion('one', -1, { persona: 'Clerk' })
      .build();
    expect(shown(layoutGrid(older, fixedMeasurer))).toEqual([
      'employee-emotion: ana',
      'employee-emotion: clerk',
    ]);
  });
});
