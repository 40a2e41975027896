import { expect, test } from 'vitest';
import { orderedStages } from '../../../src/document/queries';
import { journey } from '../../support/build';
import { grid } from '../../support/gridContext';

const shop = () =>
  journey()
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .usualLanes()
    .cell('Actions', 'Sees ad', 'Scrolls')
    .build();

const blank = () => journey().stage('').usualLanes().build();

function stages(map: ReturnType<typeof grid>): string[] {
  return orderedStages(map.context.document).map(([, { title }]) => title);
}

test('a character on a header replaces its title, and one undo brings it back', () => {
  const map = grid(shop());
  map.to({ kind: 'stage', stageId: 'buy' });
  map.type('Order');
  expect(stages(map)).toEqual(['Find', 'Order']);
  map.press('Mod+Z');
  expect(stages(map)).toEqual(['Find', 'Buy']);
  expect(map.where()).toBe('stage buy');
});

test('F2 opens a title with its text selected', () => {
  const map = grid(shop());
  map.to({ kind: 'step', stepId: 'pays' });
  map.press('F2');
  map.type('Orders');
  map.press('Escape');
  expect(map.map()).toContain('Buy > Orders');
  expect([map.where(), map.editing()]).toEqual(['step pays', null]);
});

test('Enter makes stage after stage; an empty one stops in the first cell', () => {
  const map = grid(blank());
  map.to({ kind: 'stage', stageId: 'stage' });
  map.type('Find');
  for (const title of ['Choose', 'Buy']) {
    map.press('Enter');
    map.type(title);
  }
  map.press('Enter');
  expect(map.editing()).toBe('new-stage');
  map.press('Enter');
  expect(stages(map)).toEqual(['Find', 'Choose', 'Buy']);
  expect([map.where(), map.editing()]).toEqual(['actions/stage-step', null]);
  expect(map.undoSteps()).toEqual(['Rename stage', 'Insert stage', 'Insert stage']);
});

test('Enter goes to the stage that is there already, and Shift+Tab back', () => {
  const map = grid(shop());
  map.to({ kind: 'stage', stageId: 'find' });
  map.type('Look');
  map.press('Enter');
  expect(map.where()).toBe('stage buy');
  map.press('Shift+Tab');
  expect(map.where()).toBe('stage find');
  expect(map.editing()).toBe('stage');
  expect(stages(map)).toEqual(['Look', 'Buy']);
});

test('Tab goes from title to title and never makes a stage', () => {
  const map = grid(shop());
  map.to({ kind: 'stage', stageId: 'find' });
  map.press('F2');
  map.press('Tab');
  expect([map.where(), map.editing()]).toEqual(['stage buy', 'stage']);
  map.press('Tab');
  expect([map.where(), map.editing()]).toEqual(['actions/sees-ad/scrolls', null]);
  expect(stages(map)).toEqual(['Find', 'Buy']);
});

test('a new stage that is emptied again never was', () => {
  const map = grid(shop());
  map.to({ kind: 'stage', stageId: 'buy' });
  map.press('F2');
  map.press('Enter');
  map.type('Use');
  map.backspace(3);
  expect(map.editing()).toBe('new-stage');
  map.press('Enter');
  expect(stages(map)).toEqual(['Find', 'Buy']);
  expect(map.undoSteps()).toEqual([]);
  expect(map.where()).toBe('actions/sees-ad/scrolls');
});

test('Escape drops an empty stage draft and keeps a typed title', () => {
  const map = grid(shop());
  map.to({ kind: 'stage', stageId: 'buy' });
  map.press('F2');
  map.press('Enter');
  map.press('Escape');
  expect([stages(map), map.editing()]).toEqual([['Find', 'Buy'], null]);
  map.press('F2');
  map.press('Enter');
  map.type('Use ');
  map.press('Escape');
  expect(stages(map)).toEqual(['Find', 'Buy', 'Use']);
});

test('step titles go on to the next stage, the last one to its first cell', () => {
  const map = grid(shop());
  map.to({ kind: 'step', stepId: 'asks-peer' });
  map.press('F2');
  map.press('Enter');
  expect(map.where()).toBe('step pays');
  map.press('Enter');
  expect([map.where(), map.editing()]).toEqual(['actions/pays', null]);
});

test('lane titles go down the labels', () => {
  const map = grid(shop());
  map.to({ kind: 'lane', laneId: 'actions' });
  map.type('Does');
  map.press('Enter');
  expect(map.where()).toBe('lane touchpoints');
  expect(map.context.document.lanes.actions?.title).toBe('Does');
});

test('Mod+Enter inserts a stage after a stage, a step after anything else, with the title open', () => {
  const map = grid(shop());
  map.to({ kind: 'stage', stageId: 'find' });
  map.press('Mod+Enter');
  map.type('Choose');
  map.press('Escape');
  expect(stages(map)).toEqual(['Find', 'Choose', 'Buy']);
  map.cell('actions', 'sees-ad');
  map.press('Mod+Enter');
  map.type('Reads');
  map.press('Escape');
  expect(map.map().slice(0, 3)).toEqual([
    'Find > Sees ad | Actions: Scrolls',
    'Find > Reads',
    'Find > Asks peer',
  ]);
});

test('a title that is too long says so once and keeps what fits', () => {
  const map = grid(shop());
  map.to({ kind: 'stage', stageId: 'buy' });
  map.press('F2');
  map.replace('x'.repeat(200));
  map.type('yz');
  expect(stages(map)).toEqual(['Find', 'x'.repeat(200)]);
  expect(new Set(map.told())).toEqual(new Set(['A title has at most 200 characters.']));
  expect(new Set(map.ports.notices.map(({ id }) => id))).toEqual(new Set(['refused']));
});

test('line breaks pasted into a title become spaces', () => {
  const map = grid(shop());
  map.to({ kind: 'stage', stageId: 'buy' });
  map.press('F2');
  map.replace('Buy\n  online');
  expect(stages(map)).toEqual(['Find', 'Buy online']);
});
