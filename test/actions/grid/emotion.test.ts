import { expect, test } from 'vitest';
import { type EmotionScale, emotionKey } from '../../../src/document/grid';
import { journey } from '../../support/build';
import { type GridUnderTest, grid } from '../../support/gridContext';

const shop = (scale?: EmotionScale) =>
  journey()
    .persona('Ana')
    .persona('Ben')
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .lane('actions')
    .lane('emotion', 'Emotion', scale ? { scale } : {})
    .lane('pains')
    .cell('Pains', 'Sees ad', 'Slow')
    .build();

function curve(map: GridUnderTest, persona = 'ana'): (number | null)[] {
  return ['sees-ad', 'asks-peer', 'pays'].map(
    (step) => map.context.document.emotions[emotionKey('emotion', step, persona)]?.value ?? null,
  );
}

const note = (map: GridUnderTest, step: string) =>
  map.context.document.emotions[emotionKey('emotion', step, 'ana')]?.note;

test('a digit a step rates the whole curve and stops at the last step', () => {
  const map = grid(shop());
  map.cell('emotion', 'sees-ad');
  for (const digit of ['1', '3', '5']) map.press(digit);
  expect(curve(map)).toEqual([-1, 0, 1]);
  expect(map.where()).toBe('emotion/pays');
  expect(map.undoSteps()).toHaveLength(3);
});

test.each([
  ['three', '3', 1],
  ['five', '4', 0.5],
  ['faces', '2', -0.5],
  ['eleven', '5', 1],
  ['zero-to-ten', '9', 0.8],
  ['zero-to-ten', '0', -1],
] as const)('on the scale %s the digit %s is %d', (scale, digit, value) => {
  const map = grid(shop(scale));
  map.cell('emotion', 'sees-ad');
  map.press(digit);
  expect(curve(map)[0]).toBe(value);
  expect(map.where()).toBe('emotion/asks-peer');
});

test('0 clears a point and goes on; a digit beyond the scale does nothing at all', () => {
  const map = grid(shop());
  map.cell('emotion', 'sees-ad');
  map.press('4');
  map.press('ArrowLeft');
  expect(map.press('8')).toBe(true);
  expect([curve(map)[0], map.where()]).toEqual([0.5, 'emotion/sees-ad']);
  map.press('0');
  expect([curve(map)[0], map.where()]).toEqual([null, 'emotion/asks-peer']);
});

test('Delete and Backspace clear the point and stay', () => {
  for (const key of ['Delete', 'Backspace']) {
    const map = grid(shop());
    map.cell('emotion', 'sees-ad');
    map.press('4');
    map.press('ArrowLeft');
    map.press(key);
    expect([curve(map)[0], map.where()]).toEqual([null, 'emotion/sees-ad']);
  }
});

test('up and down change a rated point by a level and say which; on an unrated one they move on', () => {
  const map = grid(shop());
  map.cell('emotion', 'sees-ad');
  map.press('4');
  map.press('ArrowLeft');
  map.press('ArrowUp');
  map.press('ArrowUp');
  expect(curve(map)[0]).toBe(1);
  map.press('ArrowDown');
  expect([curve(map)[0], map.said]).toEqual([0.5, ['+2', '+1']]);
  map.press('ArrowRight');
  map.press('ArrowDown');
  expect(map.where()).toBe('pains/asks-peer');
});

test('Shift with the arrows goes by tenths of the scale', () => {
  const map = grid(shop());
  map.cell('emotion', 'sees-ad');
  map.press('3');
  map.press('ArrowLeft');
  map.press('Shift+ArrowUp');
  expect([curve(map)[0], map.said]).toEqual([0.05, ['+0.1']]);
  map.press('Shift+ArrowDown');
  map.press('Shift+ArrowDown');
  expect(curve(map)[0]).toBe(-0.05);
});

test('a star marks the step as moment of truth and takes the mark off again', () => {
  const map = grid(shop());
  map.cell('emotion', 'pays');
  map.press('*');
  expect(map.context.document.steps.pays?.momentOfTruth).toBe(true);
  map.press('*');
  expect(map.context.document.steps.pays?.momentOfTruth).toBeFalsy();
});

test('PageDown and PageUp choose whose curve the digits set', () => {
  const map = grid(shop());
  map.cell('emotion', 'sees-ad');
  map.press('PageDown');
  map.press('5');
  expect([curve(map, 'ana')[0], curve(map, 'ben')[0]]).toEqual([null, 1]);
  map.press('PageDown');
  map.press('PageUp');
  map.press('1');
  expect(curve(map, 'ana')).toEqual([null, -1, null]);
  expect(map.said).toEqual(['Curve of Ben', 'Curve of Ana']);
});

test('letters write the note of a rated point; Enter keeps it and stays on the step', () => {
  const map = grid(shop());
  map.cell('emotion', 'pays');
  map.press('1');
  map.type('Card declined 2x ');
  expect(map.editing()).toBe('note');
  map.press('Enter');
  expect([note(map, 'pays'), map.editing(), map.where()]).toEqual([
    'Card declined 2x',
    null,
    'emotion/pays',
  ]);
  map.press('Mod+Z');
  expect([note(map, 'pays'), curve(map)[2]]).toEqual([undefined, -1]);
});

test('Enter opens the note, and emptying it removes it', () => {
  const map = grid(shop());
  map.cell('emotion', 'pays');
  map.press('1');
  map.type('Hm');
  map.press('Escape');
  map.press('Enter');
  map.backspace(2);
  map.press('Enter');
  expect(note(map, 'pays')).toBeUndefined();
  expect(curve(map)[2]).toBe(-1);
});

test('a note on an unrated step is asked to wait for the rating', () => {
  const map = grid(shop());
  map.cell('emotion', 'pays');
  map.type('Hm');
  expect(map.editing()).toBeNull();
  expect(map.told()).toContain('Rate this step first: a note belongs to a point.');
  expect(map.undoSteps()).toEqual([]);
});

test('Tab goes along the points; text lanes are reached without the emotion lane', () => {
  const map = grid(shop());
  map.cell('emotion', 'sees-ad');
  map.press('Tab');
  expect(map.where()).toBe('emotion/asks-peer');
  map.cell('actions', 'pays');
  map.press('Tab');
  expect(map.where()).toBe('pains/sees-ad/slow');
  map.press('Shift+Tab');
  expect(map.where()).toBe('actions/pays');
});

test('Tab after the last cell and Shift+Tab before the first one are the page’s', () => {
  const map = grid(shop());
  map.cell('pains', 'pays');
  expect(map.press('Tab')).toBe(false);
  map.cell('actions', 'sees-ad');
  expect(map.press('Shift+Tab')).toBe(false);
});

test('walking through the map with ↓ and ↑ passes the curve without bending it', () => {
  const map = grid(shop());
  map.cell('emotion', 'sees-ad');
  map.press('4');
  map.cell('actions', 'sees-ad');
  map.press('ArrowDown');
  map.press('ArrowDown');
  expect(map.where()).toBe('pains/sees-ad/slow');
  map.press('ArrowUp');
  map.press('ArrowUp');
  expect(map.where()).toBe('actions/sees-ad');
  expect(curve(map)).toEqual([0.5, null, null]);
});
