import { describe, expect, it } from 'vitest';
import { orderedLanes } from '../../../src/document/queries';
import { journey } from '../../support/build';
import { grid } from '../../support/gridContext';

const shop = () =>
  journey()
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .lane('actions')
    .lane('emotion')
    .lane('pains')
    .cell('Actions', 'Sees ad', 'Scrolls', 'Stops')
    .cell('Actions', 'Asks peer', 'Asks')
    .cell('Pains', 'Pays', { text: 'Declined', severity: 4 })
    .emotion('Asks peer', 0.5)
    .build();

describe('Alt+arrows', () => {
  it('move a card within its stack, to the next step and to the next text lane; the cursor goes along', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'scrolls');
    map.press('Alt+ArrowDown');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Stops', 'Scrolls']);
    map.press('Alt+ArrowRight');
    expect(map.where()).toBe('actions/asks-peer/scrolls');
    map.press('Alt+ArrowDown');
    expect(map.where()).toBe('pains/asks-peer/scrolls');
    expect(map.card('scrolls').type).toBe('pain');
    expect(map.said.at(-1)).toBe('Moved to Find ▸ Asks peer ▸ Pains · 1 card');
  });

  it('move all selected cards, again and again', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'scrolls');
    map.press('Shift+ArrowRight');
    expect(map.selected()).toEqual(['scrolls', 'stops', 'asks']);
    map.press('Alt+ArrowRight');
    expect([map.cards('actions', 'asks-peer'), map.cards('actions', 'pays')]).toEqual([
      ['Scrolls', 'Stops'],
      ['Asks'],
    ]);
    expect(map.undoSteps()).toEqual(['Move 3 cards']);
    map.press('Alt+ArrowLeft');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
  });

  it('say why a card cannot go further', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    expect(map.press('Alt+ArrowLeft')).toBe(true);
    expect(map.told()).toEqual(['This is the first step.']);
    expect(map.where()).toBe('actions/sees-ad/scrolls');
  });

  it('move a stage with everything in it', () => {
    const map = grid(shop());
    map.to({ kind: 'stage', stageId: 'buy' });
    map.press('Alt+ArrowLeft');
    expect(map.map()[0]).toBe('Buy > Pays | Pains: Declined');
    expect(map.where()).toBe('stage buy');
    expect(map.said.at(-1)).toBe('Moved to Buy');
  });

  it('move a step, also into the next stage', () => {
    const map = grid(shop());
    map.to({ kind: 'step', stepId: 'sees-ad' });
    map.press('Alt+ArrowRight');
    expect(map.map()[1]).toBe('Find > Sees ad | Actions: Scrolls, Stops');
    map.press('Alt+ArrowRight');
    expect(map.map()[1]).toBe('Buy > Sees ad | Actions: Scrolls, Stops');
    expect(map.where()).toBe('step sees-ad');
  });

  it('move a lane up and down', () => {
    const map = grid(shop());
    map.to({ kind: 'lane', laneId: 'pains' });
    map.press('Alt+ArrowUp');
    expect(orderedLanes(map.context.document).map(([id]) => id)).toEqual([
      'actions',
      'pains',
      'emotion',
    ]);
    expect([map.where(), map.said.at(-1)]).toEqual(['lane pains', 'Moved Pains lane, 2 of 3']);
  });

  it('never reach the browser sideways, wherever the cursor is', () => {
    const map = grid(shop());
    const places = [
      () => map.cell('actions', 'pays'),
      () => map.cell('emotion', 'pays'),
      () => map.to({ kind: 'lane', laneId: 'pains' }),
      () => map.to({ kind: 'stage', stageId: 'find' }),
      () => {
        map.cell('actions', 'sees-ad');
        map.press('F2');
      },
    ];
    for (const go of places) {
      go();
      expect([map.press('Alt+ArrowLeft'), map.press('Alt+ArrowRight')]).toEqual([true, true]);
    }
  });
});

describe('spans and widths', () => {
  it('Shift+Alt+arrows let a card cover more or fewer steps, as far as there are any', () => {
    const map = grid(shop());
    map.cell('actions', 'asks-peer');
    map.press('Shift+Alt+ArrowRight');
    expect(map.map()[1]).toBe('Find > Asks peer | Actions: Asks(2)');
    map.press('Shift+Alt+ArrowRight');
    expect(map.told()).toEqual(['There are no more steps to the right.']);
    map.press('Shift+Alt+ArrowLeft');
    map.press('Shift+Alt+ArrowLeft');
    expect(map.card('asks').span).toBeUndefined();
    expect(map.where()).toBe('actions/asks-peer/asks');
  });

  it('Mod+Shift+arrows on a header change the width of its steps', () => {
    const map = grid(shop());
    map.to({ kind: 'stage', stageId: 'find' });
    map.press('Mod+Shift+ArrowRight');
    const { steps } = map.context.document;
    expect([steps['sees-ad']?.width, steps['asks-peer']?.width, steps.pays?.width]).toEqual([
      272,
      272,
      undefined,
    ]);
    for (let count = 0; count < 20; count++) map.press('Mod+Shift+ArrowLeft');
    expect(map.context.document.steps['sees-ad']?.width).toBe(160);
  });
});

describe('Mod+D and Mod+R', () => {
  it('Mod+D duplicates a card under itself and goes to the copy', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'scrolls');
    map.press('Mod+D');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Scrolls', 'Stops']);
    expect(map.where()).toBe('actions/sees-ad/new1');
    expect(map.selected()).toEqual(['new1']);
  });

  it('Mod+D duplicates a stage, a step and a lane with their cards', () => {
    const map = grid(shop());
    map.to({ kind: 'step', stepId: 'sees-ad' });
    map.press('Mod+D');
    expect(map.map().slice(0, 2)).toEqual([
      'Find > Sees ad | Actions: Scrolls, Stops',
      'Find > Sees ad | Actions: Scrolls, Stops',
    ]);
    map.to({ kind: 'lane', laneId: 'pains' });
    map.press('Mod+D');
    expect(map.map().at(-1)).toBe('Buy > Pays | Pains: Declined | Pains: Declined');
    map.to({ kind: 'stage', stageId: 'buy' });
    map.press('Mod+D');
    expect(map.map().filter((line) => line.startsWith('Buy > Pays'))).toHaveLength(2);
  });

  it('Mod+D fills a range down, through the emotion lane', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('Shift+ArrowDown');
    map.press('Shift+ArrowDown');
    map.press('Mod+D');
    expect(map.cards('pains', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
  });

  it('Mod+R fills right only in a range of two columns, else it reloads', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    expect(map.press('Mod+R')).toBe(false);
    map.press('Shift+ArrowDown');
    expect(map.press('Mod+R')).toBe(false);
    map.cell('actions', 'sees-ad');
    map.press('Shift+ArrowRight');
    expect(map.press('Mod+R')).toBe(true);
    expect(map.cards('actions', 'asks-peer')).toEqual(['Asks', 'Scrolls', 'Stops']);
  });

  it('a range that ends on the emotion lane is filled all the same', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('Shift+ArrowRight');
    map.press('Shift+ArrowDown');
    expect(map.press('Mod+R')).toBe(true);
    expect(map.cards('actions', 'asks-peer')).toEqual(['Asks', 'Scrolls', 'Stops']);
  });
});
