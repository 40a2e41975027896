import { describe, expect, it } from 'vitest';
import { layoutGrid } from '../../src/layout/grid';
import { dropAt, hitTest } from '../../src/layout/hit';
import { blueprint, journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

// Cards stand at y 8–40, 46–78 and 84–116 of a row of 124.
const layout = layoutGrid(
  journey()
    .stage('A', 'one', 'two', 'three')
    .cell('Actions', 'one', 'first', 'second', 'third')
    .lane('emotion')
    .lane('pains', 'Pains', { state: 'strip' })
    .cell('Pains', 'two', 'folded')
    .cell('Gains', 'one', { text: 'wide', span: 2 }, 'under')
    .build(),
  fixedMeasurer,
);
const none = new Set<string>();

describe('a point', () => {
  it('is over a card, a cell or nothing', () => {
    expect(hitTest(layout, { x: 20, y: 50 })).toEqual({
      laneId: 'actions',
      stepId: 'one',
      cardId: 'second',
    });
    expect(hitTest(layout, { x: 20, y: 43 }).cardId).toBe(null);
    expect(hitTest(layout, { x: 300, y: 50 })).toMatchObject({ stepId: 'two', cardId: null });
    expect(hitTest(layout, { x: -5, y: 50 })).toMatchObject({ laneId: 'actions', stepId: null });
    expect(hitTest(layout, { x: 5, y: 9999 })).toMatchObject({ laneId: null, stepId: 'one' });
  });

  it('finds a spanning card over every step it covers', () => {
    const y = (layout.cards.get('wide')?.y ?? 0) + 4;
    expect(hitTest(layout, { x: 400, y })).toMatchObject({ stepId: 'two', cardId: 'wide' });
  });

  it('is over no lane in the row of a blueprint line', () => {
    const lines = layoutGrid(
      blueprint().stage('A', 'one').lane('customer-actions').lane('backstage').build(),
      fixedMeasurer,
    );
    expect(hitTest(lines, { x: 5, y: lines.lines[0]?.y ?? 0 }).laneId).toBe(null);
  });
});

describe('a dropped card', () => {
  const at = (y: number, dragged: ReadonlySet<string> = none) => {
    const drop = dropAt(layout, { x: 20, y }, dragged);
    return [drop?.before, drop?.line.y];
  };

  it('goes between the cards whose gap is nearest', () => {
    expect(at(10)).toEqual(['first', 5]);
    expect(at(30)).toEqual(['second', 43]);
    expect(at(61)).toEqual(['second', 43]);
    expect(at(63)).toEqual(['third', 81]);
    expect(at(120)).toEqual([null, 119]);
  });

  it('does not count itself', () => {
    expect(at(50, new Set(['second']))).toEqual(['third', 62]);
    expect(at(120, new Set(['third']))).toEqual([null, 81]);
  });

  it('goes under the cards that span its step', () => {
    const wide = layout.cards.get('wide');
    const drop = dropAt(layout, { x: 300, y: (wide?.y ?? 0) + 2 }, none);
    expect(drop).toMatchObject({ stepId: 'two', before: null });
    expect(drop?.line.y).toBe((wide?.y ?? 0) + 38);
  });

  it('has no place in an emotion lane or outside the grid, but in a folded lane', () => {
    const [, emotion, strip] = layout.lanes;
    expect(dropAt(layout, { x: 20, y: (emotion?.y ?? 0) + 20 }, none)).toBe(null);
    expect(dropAt(layout, { x: 900, y: 20 }, none)).toBe(null);
    expect(dropAt(layout, { x: 300, y: (strip?.y ?? 0) + 9 }, none)?.laneId).toBe('pains');
  });
});
