import { expect, it } from 'vitest';
import { crossingsOf } from '../../src/layout/crossings';
import type { BlueprintLine } from '../../src/layout/gridLayout';

const lines: BlueprintLine[] = [
  { kind: 'interaction', y: 100 },
  { kind: 'visibility', y: 200 },
];

it('an arrow is marked once at every line it crosses, on its way down and up', () => {
  const down = [
    { x: 10, y: 50 },
    { x: 10, y: 250 },
    { x: 90, y: 250 },
    { x: 90, y: 150 },
  ];
  expect(crossingsOf(down, lines)).toEqual([
    { x: 10, y: 100 },
    { x: 10, y: 200 },
    { x: 90, y: 200 },
  ]);
});

it('an arrow inside a band, and a map without lines, have no marks', () => {
  const inside = [
    { x: 10, y: 120 },
    { x: 80, y: 120 },
    { x: 80, y: 180 },
  ];
  expect(crossingsOf(inside, lines)).toEqual([]);
  expect(
    crossingsOf(
      [
        { x: 0, y: 0 },
        { x: 0, y: 500 },
      ],
      [],
    ),
  ).toEqual([]);
});
