import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeXlsx } from '../../../src/formats/xlsx/writeXlsx';
import { anyDocument } from '../../support/arbitraries';
import { journey } from '../../support/build';
import { everyDocument } from '../../support/everyDocument';
import { hostileMap } from '../../support/hostileMap';
import { ratedSheet } from '../../support/ratedSheet';
import { readPptx } from '../../support/readPptx';
import { segmentMap } from '../../support/segmentMap';
import { xlsxProblems } from '../../support/xlsxProblems';
import { bytesOf, cellNamed, openXlsx, partsOf, sheetNamed } from './openXlsx';

const map = journey('Shoes')
  .persona('Ana')
  .stage('Find', 'Search', 'Compare')
  .stage('Buy', 'Pay')
  .cell('Actions', 'Search', 'Types words', 'Opens ten tabs')
  .emotion('Search', 0.5, { note: 'At last' })
  .emotion('Pay', -1)
  .cell('Pains', 'Pay', '=HYPERLINK("x")', { text: '42', severity: 4 })
  .cell('Pains', 'Search', '-5')
  .cell('Pains', 'Compare', '@home, "alone" & <sad>')
  .cell('Metrics', 'Pay', {
    text: 'NPS',
    metric: { name: 'NPS', value: -12.5, unit: 'points', n: 40 },
  })
  .inbox('+49 30 1234')
  .link('Types words', '42', { label: '=1+1' })
  .build();

function sheetNames(parts: ReadonlyMap<string, string>): string[] {
  const found = (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g);
  return [...found].map(([, name = '']) => name);
}

test('a map has a sheet for its grid and one for each kind of thing in it', async () => {
  const parts = await openXlsx(map);
  expect(sheetNames(parts)).toEqual([
    'Journey',
    'Cards',
    'Links',
    'Metrics',
    'Emotion',
    'Steps',
    'Details',
  ]);
  expect(sheetNames(await openXlsx(journey().stage('Find').build()))).toEqual([
    'Journey',
    'Steps',
    'Details',
  ]);
});

test('arrows are listed where they begin, in map order', async () => {
  const arrows = journey()
    .usualLanes()
    .stage('Find', 'Search', 'Pay')
    .cell('Actions', 'Pay', 'Types a number')
    .cell('Pains', 'Pay', 'Late')
    .cell('Actions', 'Search', 'Types words')
    .link('Types a number', 'Late')
    .link('Types words', 'Types a number');
  const sheet = sheetNamed(await openXlsx(arrows.build()), 'Links');
  expect(cellNamed(sheet, 'A2')).toContain('>Types words<');
  expect(cellNamed(sheet, 'A3')).toContain('>Types a number<');
});

test('numbers of lists stand at the top of their rows, like texts', async () => {
  const parts = await openXlsx(map);
  const styles = parts.get('xl/styles.xml') ?? '';
  const looks = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf .*?<\/xf>/g)];
  const look = /s="(\d+)"/.exec(cellNamed(sheetNamed(parts, 'Metrics'), 'B2'))?.[1];
  expect(Number(look)).toBeGreaterThan(0);
  expect(looks[Number(look)]?.[0]).toContain('horizontal="right" vertical="top"');
});

test('stages span their steps, and heads and lanes stay in view', async () => {
  const sheet = sheetNamed(await openXlsx(map), 'Journey');
  expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>');
  expect(sheet).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight"');
  expect(cellNamed(sheet, 'D1')).toContain('>Buy<');
});

test('feelings are numbers with colours, and cards of a cell lines of a text', async () => {
  const sheet = sheetNamed(await openXlsx(map), 'Journey');
  expect(sheet).toMatch(/<c r="B\d" s="\d+"><v>1<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="D\d" s="\d+"><v>-2<\/v><\/c>/);
  expect(sheet).toContain('<colorScale>');
  expect(sheet).toContain('Types words\nOpens ten tabs');
});

test('nothing that begins like a formula is one, nor becomes one when it is edited', async () => {
  const parts = await openXlsx(map);
  const styles = parts.get('xl/styles.xml') ?? '';
  const looks = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*>/g)].map(
    ([look]) => look,
  );
  let risky = 0;
  for (const [path, xml] of parts) {
    if (!path.startsWith('xl/worksheets/')) continue;
    expect(xml).not.toMatch(/<f[ >]/);
    for (const [, style = '', type = ''] of xml.matchAll(
      /<c r="\w+" s="(\d+)"( t="inlineStr")?><is><t xml:space="preserve">[=+@-]/g,
    )) {
      risky++;
      expect(type).toBe(' t="inlineStr"');
      expect(looks[Number(style)]).toContain('quotePrefix="1"');
    }
  }
  // On the grid three, on the list of cards four, and a label.
  expect(risky).toBe(8);
});

test('what can be reckoned with on the list of cards is a number, and the list filters', async () => {
  const parts = await openXlsx(map);
  const sheet = sheetNamed(parts, 'Cards');
  expect(sheet).toContain('<autoFilter ref="A1:T9"/>');
  expect(sheet).toMatch(/<c r="H\d" s="\d+"><v>4<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="R\d" s="\d+"><v>-12.5<\/v><\/c>/);
  expect(parts.get('xl/workbook.xml')).toContain("'Cards'!$A$1:$T$9");
});

test.each(await everyDocument())('keeps the rules of the format: %s', async (_, document) => {
  expect(xlsxProblems(readPptx(await bytesOf(document)))).toEqual([]);
});

test('keeps them whatever texts are in it', async () => {
  expect(xlsxProblems(readPptx(await bytesOf(hostileMap)))).toEqual([]);
});

test('shares of segments are per cent, and who stands for them is named', async () => {
  const { loyal, ...others } = segmentMap.segments;
  if (!loyal) throw new Error('no such segment');
  const map = {
    ...segmentMap,
    segments: { ...others, loyal: { ...loyal, personaIds: ['ana'] } },
  };
  const sheet = sheetNamed(await openXlsx(map), 'Segments');
  expect(sheet).toMatch(/<v>0\.2<\/v>/);
  expect(sheet).toContain('>Title of ana<');
});

test('whatever a document holds, the file keeps the rules and no cell is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const bytes = await bytesOf(document);
      expect(xlsxProblems(readPptx(bytes))).toEqual([]);
      for (const [path, xml] of partsOf(bytes)) {
        if (path.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >/]/);
      }
    }),
    { numRuns: 30 },
  );
});

test('a persona says its statements and levels line by line', async () => {
  const parts = await openXlsx(ratedSheet);
  expect(sheetNames(parts)).toContain('Ratings');
  expect(sheetNamed(parts, 'Ratings')).toMatch(/<c r="D2" s="\d+"><v>[1-5]<\/v><\/c>/);
});

test('names of sheets are as Excel allows them, and a text that is too long is cut', async () => {
  const rows = [[{ value: 'x'.repeat(40_000) }]];
  const file = await writeXlsx(
    [
      { name: "'A/B:*[long]' and a good deal longer", widths: [], rows },
      { name: 'a b   long   and a good deal longer', widths: [], rows: [] },
      { name: '???', widths: [], rows: [] },
      { name: 'History', widths: [], rows: [] },
      { name: "exactly thirty letters long ab' and more", widths: [], rows: [] },
    ],
    { title: '', now: '2026-01-02T03:04:05.678Z' },
  );
  const parts = partsOf(file);
  const names = sheetNames(parts);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
  expect(xlsxProblems(readPptx(file))).toEqual([]);
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\]/);
  }
  expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('x'.repeat(32_768));
});
