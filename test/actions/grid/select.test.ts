import { describe, expect, it } from 'vitest';
import { journey } from '../../support/build';
import { grid } from '../../support/gridContext';

const shop = () =>
  journey()
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .lane('actions')
    .lane('emotion')
    .lane('pains')
    .cell('Actions', 'Sees ad', 'Scrolls', 'Stops', 'Reads')
    .cell('Actions', 'Asks peer', 'Asks')
    .cell('Pains', 'Pays', 'Declined')
    .emotion('Sees ad', 0)
    .emotion('Asks peer', 0.5)
    .build();

describe('selecting', () => {
  it('Mod+A widens from the cell to the lane to the map', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    const sizes = [1, 2, 3, 4].map(() => {
      map.press('Mod+A');
      return map.selected().length;
    });
    expect(sizes).toEqual([3, 4, 5, 5]);
    expect(map.said[0]).toBe('3 cards selected');
  });

  it('Shift+arrows grow and shrink a range of cells, and Escape drops it', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('Shift+ArrowRight');
    map.press('Shift+ArrowRight');
    map.press('Shift+ArrowLeft');
    expect(map.selected()).toEqual(['scrolls', 'stops', 'reads', 'asks']);
    map.press('Escape');
    expect([map.selected(), map.where()]).toEqual([['asks'], 'actions/asks-peer/asks']);
  });

  it('a range goes through the emotion lane without touching its points', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    for (let count = 0; count < 2; count++) map.press('Shift+ArrowDown');
    expect(map.where()).toBe('pains/sees-ad');
    map.press('Shift+ArrowRight');
    map.press('Shift+ArrowRight');
    expect(map.selected()).toContain('declined');
    expect(map.undoSteps()).toEqual([]);
  });
});

describe('Delete', () => {
  it('goes on to the card below, else the one above, else the empty cell', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'stops');
    map.press('Delete');
    expect(map.where()).toBe('actions/sees-ad/reads');
    map.press('Backspace');
    expect(map.where()).toBe('actions/sees-ad/scrolls');
    map.press('Delete');
    expect([map.where(), map.selected()]).toEqual(['actions/sees-ad', []]);
    expect(map.told()).toContain('Card deleted.');
    map.answer('Undo');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls']);
  });

  it('says how many cards went and brings them back', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('Mod+A');
    map.press('Delete');
    expect(map.told()).toEqual(['Deleted 3 cards.']);
    map.answer('Undo');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops', 'Reads']);
    expect(map.selected()).toHaveLength(3);
  });

  it('on a range takes cards and points in one step', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('Shift+ArrowRight');
    map.press('Shift+ArrowDown');
    map.press('Delete');
    expect(map.told()).toEqual(['Deleted 4 cards and 2 points.']);
    expect(Object.keys(map.context.document.emotions)).toEqual([]);
    expect(map.map()).toEqual([
      'Find > Sees ad',
      'Find > Asks peer',
      'Buy > Pays | Pains: Declined',
    ]);
    map.press('Mod+Z');
    expect(map.cards('actions', 'sees-ad')).toHaveLength(3);
    expect(Object.keys(map.context.document.emotions)).toHaveLength(2);
  });

  it('on a row of points takes them all', () => {
    const map = grid(shop());
    map.cell('emotion', 'sees-ad');
    map.press('Shift+ArrowRight');
    map.press('Delete');
    expect(map.context.document.emotions).toEqual({});
  });

  it('on a stage says what went along, and goes to the stage beside it', () => {
    const map = grid(shop());
    map.to({ kind: 'stage', stageId: 'find' });
    map.press('Delete');
    expect(map.told()).toEqual(['Deleted “Find” with 4 cards and 2 points.']);
    expect(map.where()).toBe('stage buy');
    map.answer('Undo');
    expect(map.map()).toHaveLength(3);
    expect(map.where()).toBe('stage find');
  });

  it('on a step and a lane says so too', () => {
    const map = grid(shop());
    map.to({ kind: 'step', stepId: 'asks-peer' });
    map.press('Delete');
    expect(map.told().at(-1)).toBe('Deleted “Find › Asks peer” with 1 card and 1 point.');
    expect(map.where()).toBe('step pays');
    map.to({ kind: 'lane', laneId: 'pains' });
    map.press('Delete');
    expect(map.told().at(-1)).toBe('Deleted “Pains” with 1 card.');
    expect(map.where()).toBe('lane emotion');
  });

  it('on an empty cell does nothing', () => {
    const map = grid(shop());
    map.cell('pains', 'sees-ad');
    map.press('Delete');
    expect([map.undoSteps(), map.told()]).toEqual([[], []]);
  });
});
