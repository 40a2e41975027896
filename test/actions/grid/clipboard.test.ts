import { describe, expect, it } from 'vitest';
import { copySelection, cutSelection, pasteText } from '../../../src/actions/grid/clipboard';
import { emotionKey } from '../../../src/document/grid';
import { journey } from '../../support/build';
import { type GridUnderTest, grid } from '../../support/gridContext';

const shop = () =>
  journey()
    .persona('Ana')
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .lane('actions')
    .lane('emotion', 'Emotion')
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

describe('copy', () => {
  it('of a card is its text', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'stops');
    expect(copySelection(map.context)?.text).toBe('Stops');
  });

  it('of a range is a table that spreadsheets read, with the curve as numbers', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('Shift+ArrowRight');
    map.press('Shift+ArrowDown');
    expect(copySelection(map.context)?.text).toBe('"Scrolls\nStops"\tAsks\n-2\t1');
  });

  it('of a stage is all its columns, of a lane the whole row', () => {
    const map = grid(shop());
    map.to({ kind: 'stage', stageId: 'buy' });
    expect(copySelection(map.context)?.text).toBe('\n\nDeclined');
    map.to({ kind: 'lane', laneId: 'pains' });
    expect(copySelection(map.context)?.text).toBe('\t\tDeclined');
  });

  it('of an empty cell leaves the clipboard alone', () => {
    const map = grid(shop());
    map.cell('pains', 'sees-ad');
    expect(copySelection(map.context)).toBeNull();
    expect(cutSelection(map.context)).toBeNull();
    expect(map.undoSteps()).toEqual([]);
  });
});

describe('cut', () => {
  it('takes a card and goes on to its neighbour, as Delete does', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad', 'scrolls');
    expect(cutSelection(map.context)?.text).toBe('Scrolls');
    expect([map.cards('actions', 'sees-ad'), map.where()]).toEqual([
      ['Stops'],
      'actions/sees-ad/stops',
    ]);
  });

  it('takes all that a range shows, and one undo brings it back', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    map.press('Shift+ArrowRight');
    map.press('Shift+ArrowDown');
    expect(cutSelection(map.context)?.text).toContain('Asks');
    expect([map.map()[0], curve(map)]).toEqual(['Find > Sees ad', [null, null, null]]);
    map.press('Mod+Z');
    expect([map.map(), curve(map)]).toEqual([grid(shop()).map(), [-1, 0.5, null]]);
  });

  it('takes the point under the cursor', () => {
    const map = grid(shop());
    map.cell('emotion', 'asks-peer');
    expect(cutSelection(map.context)?.text).toBe('1');
    expect(curve(map)).toEqual([-1, null, null]);
  });

  it('only copies a stage, and says how it goes', () => {
    const map = grid(shop());
    map.to({ kind: 'stage', stageId: 'buy' });
    expect(cutSelection(map.context)?.text).toContain('Declined');
    expect(map.told()).toEqual(['Copied. Press Delete to take the original away.']);
    expect(map.map()).toHaveLength(3);
  });

  it('on a read-only map still copies, says why nothing goes, and loses nothing', () => {
    const map = grid(shop(), { readOnly: 'Locked.' });
    map.cell('actions', 'sees-ad');
    expect(cutSelection(map.context)?.text).toBe('Scrolls');
    paste(map, 'New');
    expect(map.told()).toEqual(['Locked.', 'Locked.']);
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops']);
  });
});

describe('paste of text', () => {
  it('adds one card after those in the cell and selects it', () => {
    const map = grid(shop());
    map.cell('actions', 'sees-ad');
    paste(map, 'Reads\n');
    expect(map.cards('actions', 'sees-ad')).toEqual(['Scrolls', 'Stops', 'Reads']);
    expect(map.selected()).toEqual([map.where().split('/')[2]]);
    expect(map.said).toEqual(['Pasted 1 card']);
  });

  it('stacks a list and offers to spread it or to make one card of it', () => {
    const list = '- One\n- Two\n- Three';
    const stack = grid(shop());
    stack.cell('pains', 'sees-ad');
    paste(stack, list);
    expect(stack.cards('pains', 'sees-ad')).toEqual(['One', 'Two', 'Three']);
    expect(stack.told()).toEqual(['3 cards added to Pains.']);

    stack.answer('Spread across steps');
    expect(stack.map().map((line) => line.split('Pains: ')[1])).toEqual([
      'One',
      'Two',
      'Declined, Three',
    ]);
    expect(stack.undoSteps()).toEqual(['Paste 3 cards']);

    const one = grid(shop());
    one.cell('pains', 'sees-ad');
    paste(one, list);
    one.answer('One card');
    expect(one.cards('pains', 'sees-ad')).toEqual(['One\nTwo\nThree']);
  });

  it('does not paste a second time when the offer is taken too late', () => {
    const map = grid(shop());
    map.cell('pains', 'sees-ad');
    paste(map, 'One\nTwo');
    map.type('Three');
    map.press('Escape');
    map.answer('One card');
    expect(map.cards('pains', 'sees-ad')).toEqual(['One', 'Three', 'Two']);
    expect(map.told().at(-1)).toBe('The map has changed since. Undo back to the paste first.');
  });

  it('deals a list out over the cells of a range, the rest into the last one', () => {
    const map = grid(shop());
    map.cell('pains', 'sees-ad');
    map.press('Shift+ArrowRight');
    paste(map, 'One\nTwo\nThree');
    expect([map.cards('pains', 'sees-ad'), map.cards('pains', 'asks-peer')]).toEqual([
      ['One'],
      ['Two', 'Three'],
    ]);
    expect(map.told()).toEqual([]);
  });

  it('a table goes from the top left of a range over lanes and steps, past the curve', () => {
    const map = grid(shop());
    map.cell('actions', 'asks-peer');
    map.press('Shift+ArrowRight');
    map.press('Shift+ArrowDown');
    paste(map, 'a1\ta2\nb1\tb2');
    expect(map.map()).toEqual([
      'Find > Sees ad | Actions: Scrolls, Stops',
      'Find > Asks peer | Actions: Asks, a1 | Pains: b1',
      'Buy > Pays | Actions: a2 | Pains: Declined, b2',
    ]);
  });

  it('a table over the edge makes steps and lanes, says so, and goes in one undo', () => {
    const map = grid(shop());
    map.cell('pains', 'pays');
    paste(map, 'a\tb\tc\nd\te\tf');
    expect(map.told()).toEqual(['Pasted 6 cards. The map grew by 2 steps and 1 lane.']);
    expect(map.map().at(-1)).toBe('Buy >  | Pains: c | Notes: f');
    map.answer('Undo');
    expect(map.map()).toEqual(grid(shop()).map());
  });

  it('of more than 200 rows is refused with the way out; as one card it is taken', () => {
    const map = grid(shop());
    const rows = Array.from({ length: 201 }, (_, index) => `row ${index}`).join('\n');
    map.cell('pains', 'sees-ad');
    paste(map, rows);
    map.to({ kind: 'stage', stageId: 'buy' });
    paste(map, rows);
    const sentence = 'These are 201 rows, a paste takes 200. Import them as a file.';
    expect(map.told()).toEqual([sentence, sentence]);
    expect(map.undoSteps()).toEqual([]);
    map.cell('pains', 'sees-ad');
    paste(map, rows, true);
    expect(map.cards('pains', 'sees-ad')).toHaveLength(1);
  });

  it('with Mod+Shift+V is one plain card, whatever it is', () => {
    const map = grid(shop());
    map.cell('pains', 'sees-ad');
    paste(map, 'a\tb\nc\td', true);
    expect(map.cards('pains', 'sees-ad')).toEqual(['a\nb\nc\nd']);
  });

  it('of nothing, or with the cursor on a lane, changes nothing', () => {
    const map = grid(shop());
    map.cell('pains', 'sees-ad');
    paste(map, ' \n ');
    map.to({ kind: 'lane', laneId: 'pains' });
    paste(map, 'One');
    expect(map.told()).toEqual(['Go to a cell to paste cards, or to a stage to paste titles.']);
    expect(map.undoSteps()).toEqual([]);
  });
});
