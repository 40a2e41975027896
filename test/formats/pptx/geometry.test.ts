import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/base/geometry';
import { connector } from '../../../src/formats/pptx/geometry';

/** The points that PowerPoint draws, from the markup alone: preset, shares, flips and turn. */
function drawn(xml: string): Point[] {
  const number = (pattern: RegExp) => Number(pattern.exec(xml)?.[1] ?? 0);
  const width = number(/cx="(-?\d+)"/) / 9525;
  const height = number(/cy="(-?\d+)"/) / 9525;
  const shares = [...xml.matchAll(/fmla="val (-?\d+)"/g)].map(
    ([, value]) => Number(value) / 100_000,
  );
  const [a = 0.5, b = 0.5, c = 0.5] = shares;
  const preset = /prst="(\w+)"/.exec(xml)?.[1];
  const inside: Point[] =
    preset === 'bentConnector2'
      ? [{ x: width, y: 0 }]
      : preset === 'bentConnector3'
        ? [
            { x: a * width, y: 0 },
            { x: a * width, y: height },
          ]
        : preset === 'bentConnector5'
          ? [
              { x: a * width, y: 0 },
              { x: a * width, y: b * height },
              { x: c * width, y: b * height },
              { x: c * width, y: height },
            ]
          : [];
  const points = [{ x: 0, y: 0 }, ...inside, { x: width, y: height }];
  const turn = (number(/rot="(\d+)"/) / 60_000) * (Math.PI / 180);
  const left = number(/off x="(-?\d+)"/) / 9525 + width / 2;
  const top = number(/off x="-?\d+" y="(-?\d+)"/) / 9525 + height / 2;
  return points.map(({ x, y }) => {
    const dx = (x - width / 2) * (xml.includes('flipH') ? -1 : 1);
    const dy = (y - height / 2) * (xml.includes('flipV') ? -1 : 1);
    return {
      x: Math.round(left + dx * Math.cos(turn) - dy * Math.sin(turn)),
      y: Math.round(top + dx * Math.sin(turn) + dy * Math.cos(turn)),
    };
  });
}

const path = (...points: [number, number][]): Point[] => points.map(([x, y]) => ({ x, y }));

describe('a connector', () => {
  it.each([
    ['to the right', path([10, 20], [110, 20])],
    ['up', path([10, 120], [10, 20])],
    ['right and down', path([10, 20], [40, 20], [40, 90], [110, 90])],
    ['right and up', path([10, 90], [40, 90], [40, 20], [110, 20])],
    ['left and down', path([110, 20], [60, 20], [60, 90], [10, 90])],
    ['left and up', path([110, 90], [60, 90], [60, 20], [10, 20])],
    ['down and right', path([10, 20], [10, 50], [90, 50], [90, 120])],
    ['down and left', path([90, 20], [90, 50], [10, 50], [10, 120])],
    ['up and right', path([10, 120], [10, 50], [90, 50], [90, 20])],
    ['up and left', path([90, 120], [90, 50], [10, 50], [10, 20])],
    ['right, then down', path([10, 20], [110, 20], [110, 90])],
    ['right, then up', path([10, 90], [110, 90], [110, 20])],
    ['left, then down', path([110, 20], [10, 20], [10, 90])],
    ['left, then up', path([110, 90], [10, 90], [10, 20])],
    ['down, then right', path([10, 20], [10, 90], [110, 90])],
    ['down, then left', path([110, 20], [110, 90], [10, 90])],
    ['up, then right', path([10, 90], [10, 20], [110, 20])],
    ['up, then left', path([110, 90], [110, 20], [10, 20])],
    ['round a corner', path([10, 20], [30, 20], [30, 200], [180, 200], [180, 90], [210, 90])],
    ['round and back', path([110, 20], [130, 20], [130, 60], [5, 60], [5, 90], [10, 90])],
  ])('goes %s where it is meant to', (_, points) => {
    expect(drawn(connector(points))).toEqual(points);
  });

  it('leaves and enters at the same side of two cards', () => {
    const points = path([100, 20], [110, 20], [110, 90], [100, 90]);
    // A box without width cannot be drawn, so it has one pixel.
    expect(drawn(connector(points)).slice(0, 3)).toEqual(points.slice(0, 3));
  });
});
