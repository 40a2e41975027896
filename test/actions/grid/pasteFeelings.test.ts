import { describe, expect, it } from 'vitest';
import { copySelection, pasteText } from '../../../src/actions/grid/clipboard';
import { type EmotionScale, emotionKey } from '../../../src/document/grid';
import { journey } from '../../support/build';
import { type GridUnderTest, grid } from '../../support/gridContext';

const shop = (scale: EmotionScale = 'five') =>
  journey()
    .persona('Ana')
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .lane('actions')
    .lane('emotion', 'Emotion', { scale })
    .lane('pains')
    .cell('Actions', 'Sees ad', 'Scrolls', 'Stops')
    .cell('Actions', 'Asks peer', 'Asks')
    .cell('Pains', 'Pays', 'Declined')
    .emotion('Sees ad', -1)
    .emotion('Asks peer', 0.5)
    .build();

const paste = (map: GridUnderTest, text: string, plain = false) =>
  pasteText(map.context, { text, html: '' }, plain);

function curve(map: GridUnderTest): (number | null)[] {
  return ['sees-ad', 'asks-peer', 'pays'].map(
    (step) => map.context.document.emotions[emotionKey('emotion', step, 'ana')]?.value ?? null,
  );
}

describe('paste on the emotion lane', () => {
  it.each([
    ['five', '-2\t0\t2', [-1, 0, 1]],
    ['five', '1\t3\t5', [-1, 0, 1]],
    ['five', '−1\n0,5', [-0.5, 0.25, null]],
    ['zero-to-ten', '0\t5\t10', [-1, 0, 1]],
    ['eleven', '-5\t0\t5', [-1, 0, 1]],
  ] as const)('on the scale %s reads %j', (scale, text, values) => {
    const map = grid(shop(scale));
    map.cell('emotion', 'sees-ad');
    paste(map, text);
    expect(curve(map)).toEqual(values);
    expect(map.undoSteps()).toEqual(['Set emotions']);
  });

  it('an empty cell clears its step, and what goes beyond the map is left out', () => {
    const map = grid(shop());
    map.cell('emotion', 'sees-ad');
    paste(map, '2\t\t-2\t1\t1');
    expect(curve(map)).toEqual([1, null, -1]);
    expect(map.map()).toHaveLength(3);
  });

  it('words and numbers beyond the scale are refused', () => {
    for (const text of ['good\tbad', '70\t80', '1\tbad']) {
      const map = grid(shop());
      map.cell('emotion', 'sees-ad');
      paste(map, text);
      expect(map.told()).toEqual(['A curve takes a row of numbers, −2 to 2 or 1 to 5.']);
      expect(curve(map)).toEqual([-1, 0.5, null]);
    }
  });

  it('takes back what was copied from a curve', () => {
    const map = grid(shop());
    map.to({ kind: 'lane', laneId: 'emotion' });
    const copied = copySelection(map.context);
    const other = grid(shop());
    other.cell('emotion', 'sees-ad');
    other.press('0');
    other.cell('emotion', 'sees-ad');
    paste(other, copied?.text ?? '');
    expect(curve(other)).toEqual([-1, 0.5, null]);
  });
});
