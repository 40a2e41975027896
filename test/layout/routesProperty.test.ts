// No arrow runs through a card, whatever the map looks like.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridDocument, Link } from '../../src/document/grid';
import type { LaneRole } from '../../src/document/vocabulary';
import { layoutGrid } from '../../src/layout/grid';
import type { CardBox, GridLayout, LinkRoute } from '../../src/layout/gridLayout';
import { blueprint } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

const roles: LaneRole[] = [
  'evidence',
  'customer-actions',
  'frontstage-people',
  'frontstage-systems',
  'backstage',
  'support',
];
const steps = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Few places and many cards, so that cells are crowded and spanning cards close gutters. */
const anyMap = fc
  .record({
    cards: fc.array(
      fc.record({
        lane: fc.constantFrom(...roles),
        step: fc.constantFrom(...steps),
        span: fc.integer({ min: 1, max: 4 }),
        words: fc.integer({ min: 1, max: 30 }),
      }),
      { minLength: 2, maxLength: 30 },
    ),
    links: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
  })
  .map(({ cards, links }): GridDocument => {
    const build = blueprint();
    build.stage('A', ...steps.slice(0, 3)).stage('B', ...steps.slice(3));
    for (const role of roles) build.lane(role);
    const map = build.build();
    const laneOf = new Map(Object.entries(map.lanes).map(([id, lane]) => [lane.role, id]));
    const stepOf = new Map(Object.entries(map.steps).map(([id, step]) => [step.title, id]));
    const table = Object.fromEntries(
      cards.map(({ lane, step, span, words }, index) => [
        `card${index}`,
        {
          laneId: laneOf.get(lane) ?? null,
          stepId: stepOf.get(step) ?? null,
          order: `a${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : 'V'}`,
          type: 'process' as const,
          text: 'word '.repeat(words),
          ...(span > 1 && { span }),
        },
      ]),
    );
    const linkTable: Record<string, Link> = {};
    links.forEach(([from, to], index) => {
      const ends = [`card${from % cards.length}`, `card${to % cards.length}`] as const;
      if (ends[0] === ends[1]) return;
      linkTable[`link${index}`] = { from: ends[0], to: ends[1], heads: 1, kind: 'flow' };
    });
    return { ...map, cards: table, links: linkTable };
  });

/** Cards other than its own ends whose inside a route crosses, and ends that it runs through again. */
function crossed(layout: GridLayout, route: LinkRoute): string[] {
  return [...layout.cards.values()].flatMap((box) =>
    route.points.slice(1).some((b, index) => runsThrough(box, route.points[index] ?? b, b))
      ? [box.id]
      : [],
  );
}

function runsThrough(box: CardBox, a: { x: number; y: number }, b: { x: number; y: number }) {
  return !(
    Math.max(a.x, b.x) <= box.x ||
    Math.min(a.x, b.x) >= box.x + box.width ||
    Math.max(a.y, b.y) <= box.y ||
    Math.min(a.y, b.y) >= box.y + box.height
  );
}

describe('arrows on any blueprint', () => {
  it('never run through a card', () => {
    fc.assert(
      fc.property(anyMap, (document) => {
        const layout = layoutGrid(document, fixedMeasurer);
        const hits = [...layout.links.values()].flatMap((route) =>
          crossed(layout, route).map((card) => `${route.id} through ${card}`),
        );
        expect(hits).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
