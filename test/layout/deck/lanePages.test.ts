import { describe, expect, it } from 'vitest';
import type { LaneRole } from '../../../src/document/vocabulary';
import { lanePages } from '../../../src/layout/deck/lanePages';

const lanes = (...list: [LaneRole, number][]) => list.map(([role, height]) => ({ role, height }));

describe('the lanes of a slide', () => {
  it('stay together when they fit', () => {
    const found = lanePages(lanes(['actions', 100], ['pains', 100]), 'journey', 300, 4);
    expect(found).toEqual([{ from: 0, to: 2, name: '' }]);
  });

  it('of a journey part into what people live through and what was learnt', () => {
    const found = lanePages(
      lanes(['actions', 100], ['emotion', 150], ['pains', 100], ['opportunities', 90]),
      'journey',
      300,
      4,
    );
    expect(found).toEqual([
      { from: 0, to: 2, name: 'Experience' },
      { from: 2, to: 4, name: 'Insights' },
    ]);
  });

  it('of a blueprint part at the line of visibility', () => {
    const found = lanePages(
      lanes(
        ['customer-actions', 100],
        ['frontstage-people', 100],
        ['backstage', 100],
        ['support', 90],
      ),
      'blueprint',
      250,
      4,
    );
    expect(found.map(({ name, from }) => [name, from])).toEqual([
      ['Frontstage', 0],
      ['Behind the scenes', 2],
    ]);
  });

  it('are counted where they take more slides, evenly filled', () => {
    const found = lanePages(
      lanes(['actions', 100], ['text', 100], ['text', 100], ['pains', 100], ['pains', 100]),
      'journey',
      220,
      4,
    );
    expect(found.map(({ name }) => name)).toEqual(['Part 1 of 3', 'Part 2 of 3', 'Part 3 of 3']);
    expect(found.at(0)?.from).toBe(0);
    expect(found.at(-1)?.to).toBe(5);
  });
});
