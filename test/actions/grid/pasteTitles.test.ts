import { describe, expect, it } from 'vitest';
import { pasteText } from '../../../src/actions/grid/clipboard';
import { journey } from '../../support/build';
import { type GridUnderTest, grid } from '../../support/gridContext';

const shop = () =>
  journey().stage('Find', 'Sees ad', 'Asks peer').stage('Buy', 'Pays').lane('actions').build();

const paste = (map: GridUnderTest, text: string) =>
  pasteText(map.context, { text, html: '' }, false);

describe('paste on headers', () => {
  it('a list on a stage becomes stages after it, in one undo step', () => {
    const map = grid(shop());
    map.to({ kind: 'stage', stageId: 'find' });
    paste(map, 'Compare\nChoose');
    expect(map.map().map((line) => line.split(' > ')[0])).toEqual([
      'Find',
      'Find',
      'Compare',
      'Choose',
      'Buy',
    ]);
    expect(map.undoSteps()).toEqual(['Insert stage']);
  });

  it('an untitled stage takes the first line', () => {
    const map = grid(journey().stage('').lane('actions').build());
    map.to({ kind: 'stage', stageId: 'stage' });
    paste(map, 'Find\nBuy');
    expect(map.map().map((line) => line.split(' > ')[0])).toEqual(['Find', 'Buy']);
  });

  it('a list on a step becomes steps of the same stage', () => {
    const map = grid(shop());
    map.to({ kind: 'step', stepId: 'sees-ad' });
    paste(map, 'Clicks\nReads');
    expect(map.map().map((line) => line.split(' | ')[0])).toEqual([
      'Find > Sees ad',
      'Find > Clicks',
      'Find > Reads',
      'Find > Asks peer',
      'Buy > Pays',
    ]);
  });
});
