import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { unseenPoints } from '../../src/document/laneActors';
import { instantiate } from '../../src/document/templates/instantiate';
import { pizza } from '../../src/document/templates/pizza';
import { writeCsv } from '../../src/formats/csvWrite';
import { blueprint, journey } from '../support/build';
import { readCsvSoundly as read } from './readCsvSoundly';
import { cellsOf, curvesOf, stagesOf } from './shapes';

describe('writing CSV', () => {
  const map = journey()
    .persona('Ana')
    .stage('Find', 'Search', 'Compare')
    .stage('Buy', 'Pay')
    .cell('Actions', 'Search', 'Types words', 'Opens ten tabs')
    .emotion('Search', 0.5)
    .emotion('Pay', -1)
    .cell('Pains', 'Pay', '=HYPERLINK("x")', '42')
    .cell('Pains', 'Search', '-5')
    .cell('Pains', 'Compare', '@home, "alone"')
    .build();

  test('puts stages in row 1, steps in row 2, lanes in column 1, a line feed between cards', () => {
    const { data } = Papa.parse<string[]>(writeCsv(map).text.slice(1), { skipEmptyLines: true });
    expect(data).toEqual([
      ['Stages', 'Find', '', 'Buy'],
      ['Steps', 'Search', 'Compare', 'Pay'],
      ['Actions', 'Types words\nOpens ten tabs', '', ''],
      ['Emotion: Ana', '1', '', '-2'],
      ['Pains', '-5', '\'@home, "alone"', '\'=HYPERLINK("x")\n42'],
    ]);
  });

  test('starts with the mark that tells Excel it is UTF-8', () => {
    expect(writeCsv(map).text.startsWith('\uFEFF')).toBe(true);
  });

  test('leaves the row of steps out when no step has a name', () => {
    const plain = journey().stage('Find').stage('Buy').cell('Actions', 'Buy', 'Pays').build();
    expect(writeCsv(plain).text).toBe('\uFEFFStages,Find,Buy\r\nActions,,Pays\r\n');
  });

  test('says what a table cannot hold', () => {
    const rich = journey()
      .stage('Find', 'Search')
      .cell('Pains', 'Search', { text: 'Slow', details: 'Ten seconds' })
      .cell('Opportunities', 'Search', 'Be fast')
      .link('Slow', 'Be fast')
      .inbox('Later')
      .build();
    expect(writeCsv(rich).losses).toEqual([
      '1 inbox card left out.',
      '1 arrow left out.',
      '1 card without the details.',
    ]);
  });
});

describe('there and back', () => {
  test('the sample keeps its stages, steps, cards and curves', () => {
    const sample = instantiate(pizza, countedIds('p'));
    if (sample.kind !== 'journey') throw new Error('not a journey');
    const { document, report } = read(writeCsv(sample).text);
    expect(stagesOf(document)).toEqual(stagesOf(sample));
    expect(cellsOf(document)).toEqual(cellsOf(sample));
    expect(curvesOf(document)).toEqual(curvesOf(sample));
    expect(report).toEqual([]);
  });

  test('employees come back as employees, with what they feel', () => {
    const map = blueprint()
      .persona('Guest')
      .employee('Clerk')
      .lane('customer-actions')
      .lane('emotion')
      .lane('employee-emotion')
      .stage('Arrive', 'Rings', 'Waits')
      .cell('customer-actions', 'Rings', 'Presses the bell')
      .emotion('Waits', -1, { persona: 'Guest', lane: 'emotion' })
      .emotion('Rings', 1, { persona: 'Clerk', lane: 'employee-emotion' })
      .build();
    const { text } = writeCsv(map);
    expect(text).toContain('Emotion: Guest,,-2\r\nEmployee emotion: Clerk,2,\r\n');
    const { document } = read(text);
    expect(Object.values(document.personas).map(({ name, side }) => [name, side])).toEqual([
      ['Guest', undefined],
      ['Clerk', 'employee'],
    ]);
    expect(unseenPoints(document)).toEqual([]);
    expect(Object.values(document.emotions).map(({ value }) => value)).toEqual([-1, 1]);
  });

  test('any card text survives every delimiter', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((raw) => raw.replace(/\s+/g, ' ').trim())
      .filter((raw) => raw !== '' && !raw.includes('\0'));
    const dangerous = fc.constantFrom(
      '=1+1',
      '+49 30',
      '-x',
      '@me',
      "'=x",
      "''+1",
      '"',
      '""',
      ';',
      '|',
      '-3',
      '+5',
      '1,5',
      '- a',
      '* b',
      '• c',
    );
    const delimiter = fc.constantFrom<(',' | ';' | '\t')[]>(',', ';', '\t');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, dangerous), { minLength: 1, maxLength: 3 }),
        delimiter,
        (texts, mark) => {
          fc.pre(!(texts.length > 1 && texts.every((card) => /^[•▪◦‣·*–-]\s/.test(card))));
          const map = journey()
            .stage('Find', 'Search')
            .cell('Pains', 'Search', ...texts)
            .build();
          expect(cellsOf(read(writeCsv(map, mark).text, { delimiter: mark }).document)).toEqual({
            Pains: [texts],
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('cards of several lines stay one card', () => {
    const map = journey()
      .stage('Find', 'Search')
      .cell('Pains', 'Search', 'Slow\nand ugly', 'Loud')
      .build();
    expect(cellsOf(read(writeCsv(map).text).document)).toEqual(cellsOf(map));
  });
});
