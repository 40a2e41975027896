import { describe, expect, test } from 'vitest';
import { orderedLanes, personasInOrder } from '../../src/document/queries';
import { readCsvSoundly as read } from './readCsvSoundly';
import { cellsOf, curvesOf, stagesOf } from './shapes';

const shop = [
  'Stages,Find,,Buy',
  'Steps,Search,Compare,Pay',
  'Actions,"Types words\nOpens ten tabs",Makes a list,Enters card',
  'Touchpoints,Web shop,,Confirmation email',
  'Emotion: Ana,1,-1,-2',
  'Pain points,,"Too much, too similar",Card declined',
].join('\r\n');

describe('reading CSV', () => {
  test('makes stages, steps, lanes, cards and the curve', () => {
    const { document, guess, report } = read(shop);
    expect(stagesOf(document)).toEqual([
      ['Find', 'Search', 'Compare'],
      ['Buy', 'Pay'],
    ]);
    expect(cellsOf(document)).toEqual({
      Actions: [['Types words', 'Opens ten tabs'], ['Makes a list'], ['Enters card']],
      Touchpoints: [['Web shop'], [], ['Confirmation email']],
      Emotion: [[], [], []],
      'Pain points': [[], ['Too much, too similar'], ['Card declined']],
    });
    expect(curvesOf(document)).toEqual({ Ana: [0.5, -0.5, -1] });
    expect(guess).toMatchObject({ orientation: 'stages-across', stepsRow: true });
    expect(report).toEqual([]);
  });

  test('knows lanes by the names people give them, and channels by their words', () => {
    const lanes = ['Doing', 'Thinking', 'Channels', 'Frustrations', 'How might we?', 'KPIs'];
    const { document } = read(
      `,Find,Buy\n${lanes.map((lane) => `${lane},One,Call us`).join('\n')}`,
    );
    expect(orderedLanes(document).map(([, { role }]) => role)).toEqual([
      'actions',
      'thoughts',
      'touchpoints',
      'pains',
      'opportunities',
      'metrics',
    ]);
    expect(Object.values(document.cards).map(({ channel }) => channel)).toContain('phone');
  });

  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('finds out that columns are parted by %s', (_name, delimiter) => {
    const text = `Stages${delimiter}Find${delimiter}Buy\nActions${delimiter}Search, then read${delimiter}Pay, cash\n`;
    const result = read(text);
    expect(result.delimiter).toBe(delimiter);
    expect(cellsOf(result.document)).toEqual({
      Actions: [['Search, then read'], ['Pay, cash']],
    });
  });

  test('obeys “sep=” and counts its line', () => {
    const { document, report } = read('sep=;\r\n;Find;Buy\r\nWeather;Sun;Rain');
    expect(stagesOf(document)).toEqual([
      ['Find', ''],
      ['Buy', ''],
    ]);
    expect(report).toEqual([{ line: 3, message: '“Weather” became a lane of notes.' }]);
  });

  test('turns a table with stages down the side', () => {
    const text = [
      'Stage,Step,Actions,Pains',
      'Find,Search,Types words,Slow',
      ',Compare,Makes a list,',
      'Buy,Pay,Enters card,Declined',
    ].join('\n');
    const { document, guess } = read(text);
    expect(guess.orientation).toBe('stages-down');
    expect(guess.confidence).toBeGreaterThan(0.8);
    expect(stagesOf(document)).toEqual([
      ['Find', 'Search', 'Compare'],
      ['Buy', 'Pay'],
    ]);
    expect(cellsOf(document)).toMatchObject({ Pains: [['Slow'], [], ['Declined']] });
  });

  test('is unsure when nothing is known, and can be told', () => {
    const text = ',Mo,Tu\nOne,a,b\nTwo,c,d';
    expect(read(text).guess).toEqual({
      orientation: 'stages-across',
      confidence: 0.5,
      stepsRow: false,
      laneColumn: true,
    });
    expect(stagesOf(read(text, { orientation: 'stages-down' }).document)).toEqual([
      ['One', ''],
      ['Two', ''],
    ]);
    expect(stagesOf(read(text, { stepsRow: true }).document)).toEqual([
      ['Mo', 'a'],
      ['Tu', 'b'],
    ]);
  });

  test('repeated stage titles above steps are one stage', () => {
    const { document } = read(',Find,Find,Buy\n,Search,Compare,Pay\nActions,a,b,c');
    expect(stagesOf(document)).toEqual([
      ['Find', 'Search', 'Compare'],
      ['Buy', 'Pay'],
    ]);
  });

  test('several rows of one lane become one lane', () => {
    const { document } = read(',Find,Buy\nActions,a,b\n,c,"d is a long sentence."\nActions,e,');
    expect(cellsOf(document)).toEqual({
      Actions: [
        ['a', 'c', 'e'],
        ['b', 'd is a long sentence.'],
      ],
    });
  });

  test('reads the fields above the grid', () => {
    const { document } = read(
      'Coffee to go,,\nPersona,Ana,\nScenario,Monday 8:00,\nOwner,Head of stores,\n,Find,Buy\nActions,a,b',
    );
    expect(document).toMatchObject({
      title: 'Coffee to go',
      scenario: 'Monday 8:00',
      owner: 'Head of stores',
    });
    expect(personasInOrder(document).map(([, { name }]) => name)).toEqual(['Ana']);
    expect(stagesOf(document)).toEqual([
      ['Find', ''],
      ['Buy', ''],
    ]);
  });

  test('strips bullets and joins indented lines', () => {
    const { document } = read(',Find\nActions,"• Search\n• Read"\nPains,"Slow\n  and ugly\nLoud"');
    expect(cellsOf(document)).toEqual({
      Actions: [['Search', 'Read']],
      Pains: [['Slow\nand ugly', 'Loud']],
    });
  });

  test('reads numbers with a name as metrics', () => {
    const { document } = read(',Find\nMetrics,"Baskets left: 28 %\nOpen from 9:30"');
    expect(Object.values(document.cards).map(({ text, metric }) => ({ text, metric }))).toEqual([
      { text: 'Baskets left', metric: { name: 'Baskets left', value: 28, unit: '%' } },
      { text: 'Open from 9:30', metric: undefined },
    ]);
  });

  test('reads numbers under a title of their own as that metric', () => {
    const { document } = read(',Find,Buy\nNPS,20,-3\nMetrics,42,');
    expect(Object.values(document.cards).map(({ text, metric }) => [text, metric?.value])).toEqual([
      ['NPS', 20],
      ['NPS', -3],
      ['42', undefined],
    ]);
  });

  test('decimals may have a comma, while thousands stay text', () => {
    const { document } = read(';Find;Buy\nNPS;4,2;1,200\nMetrics;Share: 28,5 %;');
    const metrics = Object.values(document.cards).map(({ text, metric }) => [text, metric?.value]);
    expect(metrics).toEqual([
      ['NPS', 4.2],
      ['1,200', undefined],
      ['Share', 28.5],
    ]);
  });

  test('lanes, stages and steps of German teams are known', () => {
    const { document, report } = read(
      'Phase;Entdecken;;Kaufen\nSchritt;Sucht;Vergleicht;Zahlt\nAktionen;a;b;c\nSchmerzpunkte;;d;\nKanäle;;;Laden',
    );
    expect(stagesOf(document)).toEqual([
      ['Entdecken', 'Sucht', 'Vergleicht'],
      ['Kaufen', 'Zahlt'],
    ]);
    const roles = orderedLanes(document).map(([, { role }]) => role);
    expect(roles).toEqual(['actions', 'pains', 'touchpoints']);
    expect(report).toEqual([]);
  });

  test.each([
    ['stages at the corner', ',,,,\n,Stages,Find,Buy\n,Actions,a,b\n,Pains,,c\n'],
    ['a blank corner', ',,,\n,,,Find,Buy\n,,Actions,a,b\n,,Pains,,c\n'],
    ['a blank corner and lanes nobody knows', ',,Find,Buy\n,Actions,a,b\n,Pains,,c\n'],
  ])('a table that begins further to the right is the same table: %s', (_name, text) => {
    const { document } = read(text);
    expect(stagesOf(document).map(([title]) => title)).toEqual(['Find', 'Buy']);
    expect(cellsOf(document)).toEqual({ Actions: [['a'], ['b']], Pains: [[], ['c']] });
  });

  test('without lane titles the blank column in front stays theirs', () => {
    const { document } = read(',Find,Buy\n,Looks around,Pays\n');
    expect(stagesOf(document).map(([title]) => title)).toEqual(['Find', 'Buy']);
  });

  test('a row of stages alone gets the lanes of a blank map', () => {
    const { document, guess } = read('Find,Buy,Use\n');
    expect(stagesOf(document).map(([title]) => title)).toEqual(['Find', 'Buy', 'Use']);
    expect(guess.laneColumn).toBe(false);
    expect(orderedLanes(document)).toHaveLength(6);
  });

  test('lanes without a row of stages stay lanes', () => {
    const { document, report } = read('Actions,a,b\nPains,c,d');
    expect(cellsOf(document)).toEqual({ Actions: [['a'], ['b']], Pains: [['c'], ['d']] });
    expect(report).toEqual([{ message: 'Column 2 has no stage title.' }]);
  });

  test('what stands in the first cell becomes the title, and a first column can be cards', () => {
    const text = 'Coffee,Find,Buy\na,b,c';
    const { document, report } = read(text);
    expect(document.title).toBe('Coffee');
    expect(report[0]).toEqual({
      line: 1,
      message: '“Coffee” in the first cell became the map’s title.',
    });
    expect(stagesOf(read(text, { laneColumn: false }).document)).toHaveLength(3);
  });
});
