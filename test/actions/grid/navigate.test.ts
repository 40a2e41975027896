import { describe, expect, it } from 'vitest';
import {
  type CellCursor,
  edge,
  lineEnd,
  neighbourStage,
  nextTextLane,
  step,
  tab,
} from '../../../src/actions/grid/navigate';
import type { GridLayout } from '../../../src/layout/gridLayout';

// Two stages (Find: s1, s2 · Buy: s3), lanes actions, emotion, pains; two cards stacked in actions/s1.
const layout: GridLayout = {
  size: { width: 720, height: 400 },
  stages: [
    { id: 'find', x: 0, width: 480, stepIds: ['s1', 's2'] },
    { id: 'buy', x: 480, width: 240, stepIds: ['s3'] },
  ],
  steps: ['s1', 's2', 's3'].map((id, index) => ({
    id,
    stageId: index < 2 ? 'find' : 'buy',
    index,
    x: index * 240,
    width: 240,
  })),
  lanes: [
    { id: 'actions', index: 0, y: 0, height: 120, kind: 'cards', state: 'open' },
    { id: 'feel', index: 1, y: 120, height: 160, kind: 'emotion', state: 'open' },
    { id: 'pains', index: 2, y: 280, height: 120, kind: 'cards', state: 'open' },
  ],
  stepRowShown: true,
  cards: new Map(),
  cells: new Map([
    ['actions/s1', ['a', 'b']],
    ['pains/s3', ['p', 'q']],
  ]),
  spanning: new Map(),
  curves: [],
  links: new Map(),
  lines: [],
};

function cell(laneId: string, stepId: string, cardId: string | null = null): CellCursor {
  return { kind: 'cell', laneId, stepId, cardId };
}

describe('arrow keys', () => {
  it('walk the cards of a stack before the next lane', () => {
    expect(step(layout, cell('actions', 's1', 'a'), 'down')).toEqual(cell('actions', 's1', 'b'));
    expect(step(layout, cell('actions', 's1', 'b'), 'down')).toEqual(cell('feel', 's1'));
    expect(step(layout, cell('feel', 's1'), 'up')).toEqual(cell('actions', 's1', 'b'));
  });

  it('keep the place in the stack when they go sideways, as far as the neighbour has cards', () => {
    expect(step(layout, cell('actions', 's1', 'b'), 'right')).toEqual(cell('actions', 's2'));
    expect(step(layout, cell('pains', 's2'), 'right')).toEqual(cell('pains', 's3', 'p'));
  });

  it('reach the headers from the first lane and the lane label from the first step', () => {
    expect(step(layout, cell('actions', 's2'), 'up')).toEqual({ kind: 'step', stepId: 's2' });
    expect(step(layout, { kind: 'step', stepId: 's2' }, 'up')).toEqual({
      kind: 'stage',
      stageId: 'find',
    });
    expect(step(layout, cell('pains', 's1'), 'left')).toEqual({ kind: 'lane', laneId: 'pains' });
  });

  it('skip the row of step titles while it is hidden', () => {
    const hidden = { ...layout, stepRowShown: false };
    expect(step(hidden, cell('actions', 's3'), 'up')).toEqual({ kind: 'stage', stageId: 'buy' });
    expect(step(hidden, { kind: 'stage', stageId: 'buy' }, 'down')).toEqual(cell('actions', 's3'));
  });

  it('stay where they are at the edge of the map', () => {
    const last = cell('pains', 's3', 'q');
    expect(step(layout, last, 'down')).toBe(last);
    expect(step(layout, last, 'right')).toBe(last);
  });
});

describe('Tab', () => {
  it('goes along the lane, then to the first step of the next lane that takes text', () => {
    expect(tab(layout, cell('actions', 's1', 'a'), false)).toEqual(cell('actions', 's2'));
    expect(tab(layout, cell('actions', 's3'), false)).toEqual(cell('pains', 's1'));
    expect(tab(layout, cell('pains', 's1'), true)).toEqual(cell('actions', 's3'));
  });

  it('leaves the grid after the last cell', () => {
    expect(tab(layout, cell('pains', 's3', 'q'), false)).toBeNull();
    expect(tab(layout, cell('actions', 's1', 'a'), true)).toBeNull();
  });
});

describe('longer ways', () => {
  it('Mod+arrows go to headers, labels and ends', () => {
    const from = cell('pains', 's2');
    expect(edge(layout, from, 'up')).toEqual({ kind: 'stage', stageId: 'find' });
    expect(edge(layout, from, 'left')).toEqual({ kind: 'lane', laneId: 'pains' });
    expect(edge(layout, from, 'right')).toEqual(cell('pains', 's3', 'p'));
    expect(edge(layout, cell('actions', 's3'), 'down')).toEqual(cell('pains', 's3', 'q'));
  });

  it('Home and End go to the ends of the lane, with Mod to the corners', () => {
    expect(lineEnd(layout, cell('pains', 's2'), 'last', false)).toEqual(cell('pains', 's3', 'p'));
    expect(lineEnd(layout, cell('pains', 's2'), 'first', true)).toEqual(cell('actions', 's1', 'a'));
  });

  it('Mod+Enter goes on in the same step, past the emotion lane', () => {
    expect(nextTextLane(layout, cell('actions', 's3'), 1)).toEqual(cell('pains', 's3', 'q'));
    expect(nextTextLane(layout, cell('pains', 's3'), 1)).toBeNull();
  });

  it('Alt+PageDown goes to the next stage and stays in the lane', () => {
    expect(neighbourStage(layout, cell('pains', 's1'), 1)).toEqual(cell('pains', 's3', 'p'));
    expect(neighbourStage(layout, { kind: 'stage', stageId: 'buy' }, -1)).toEqual({
      kind: 'stage',
      stageId: 'find',
    });
  });
});
