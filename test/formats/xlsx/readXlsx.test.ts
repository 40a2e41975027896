import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { checkInvariants } from '../../../src/document/invariants';
import { gridSchema } from '../../../src/document/schemaGrid';
import type { TableOptions } from '../../../src/formats/tableToGrid';
import { cellWords } from '../../../src/formats/xlsx/readSheet';
import { readXlsx, type Workbook } from '../../../src/formats/xlsx/readXlsx';
import { sampleMap } from '../../screens/export/sampleMap';
import { journey } from '../../support/build';
import { cellsOf, curvesOf, stagesOf } from '../shapes';
import { bytesOf } from './openXlsx';
import { rowsXml, zippedSheets } from './zippedSheets';

function open(bytes: Uint8Array): Workbook {
  const read = readXlsx(bytes);
  if (!read?.ok) throw new Error(read?.problem.message ?? 'no workbook');
  return read.value;
}

function mapIn(bytes: Uint8Array, sheet?: number, options: TableOptions = {}) {
  const workbook = open(bytes);
  const table = workbook.read(sheet ?? workbook.likely, countedIds('x'), options);
  if (!table.ok) throw new Error(table.problem.message);
  expect(checkInvariants(table.value.document)).toEqual([]);
  expect(gridSchema.safeParse(table.value.document).error).toBeUndefined();
  return table.value;
}

const journeyRows = [
  ['Stages', 'Find', '', 'Buy'],
  ['Steps', 'Search', 'Compare', 'Pay'],
  ['Actions', 'Types', 'Reads', 'Pays'],
];

describe('our own workbook', () => {
  test('gives stages, steps, cards and curves back from its grid', async () => {
    const sample = sampleMap();
    const { document, report } = mapIn(await bytesOf(sample));
    expect(stagesOf(document)).toEqual(stagesOf(sample));
    expect(cellsOf(document)).toEqual(cellsOf(sample));
    expect(curvesOf(document)).toEqual(curvesOf(sample));
    expect(report).toEqual([{ message: 'Only this sheet is read, of 7 in the file.' }]);
  });

  test('keeps any text of a card', async () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constantFrom('=1+1', "'=x", '-x', '@me', '_x0041_', '_x005F_', '&amp;', '<b>', '1,5'),
      )
      .map((raw) => raw.replace(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ').trim())
      .filter((raw) => raw !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (texts) => {
        fc.pre(!(texts.length > 1 && texts.every((card) => /^[•▪◦‣·*–-]\s|^\d+[.)]\s/.test(card))));
        const map = journey()
          .stage('Find', 'Search')
          .cell('Pains', 'Search', ...texts)
          .build();
        expect(cellsOf(mapIn(await bytesOf(map)).document)).toEqual({ Pains: [texts] });
      }),
      { numRuns: 100 },
    );
  });
});

describe('workbooks of others', () => {
  test('merged heads span their steps, and what lies under them is not read', () => {
    const covered = journeyRows.map((row) => row.map((text) => text || 'not seen'));
    const bytes = zippedSheets([
      {
        name: 'Map',
        data: rowsXml(covered),
        after: '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>',
      },
    ]);
    expect(stagesOf(mapIn(bytes).document)).toEqual([
      ['Find', 'Search', 'Compare'],
      ['Buy', 'Pay'],
    ]);
  });

  test('a lane merged over several rows is one lane', () => {
    const bytes = zippedSheets([
      {
        name: 'Map',
        data: rowsXml([
          ['Stages', 'Find', 'Buy'],
          ['Pains', 'Slow', 'Dear'],
          ['', 'Ugly', ''],
          ['Actions', 'Looks', 'Pays'],
        ]),
        after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
      },
    ]);
    expect(cellsOf(mapIn(bytes).document)).toEqual({
      Pains: [['Slow', 'Ugly'], ['Dear']],
      Actions: [['Looks'], ['Pays']],
    });
  });

  test('shared and rich texts, numbers, dates, per cent and yes or no read as they are seen', () => {
    const bytes = zippedSheets(
      [
        {
          name: 'Map',
          data:
            '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>"a"</f><v>Buy</v></c></row>' +
            '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>45987.5</v></c><c r="C2" s="2"><v>0.285</v></c></row>' +
            '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>0.30000000000000004</v></c><c r="C3" t="b"><v>1</v></c></row>' +
            '<row><c t="inlineStr"><is><t>Insights</t></is></c><c s="3"><v>0.0625</v></c><c s="4"><v>1.5</v></c></row>' +
            '<row r="9"><c r="B9" t="e"><v>#REF!</v></c></row>',
        },
      ],
      {
        strings:
          '<si><t>Stages</t></si><si><r><t>Fi</t></r><r><rPr><b/></rPr><t>nd</t></r><rPh><t>kana</t></rPh></si>' +
          '<si><t>Notes</t></si><si><t xml:space="preserve"> Pains </t></si>',
        styles:
          '<numFmts><numFmt numFmtId="170" formatCode="[$-409]d\\ mmm\\ yyyy\\ h:mm"/><numFmt numFmtId="171" formatCode="[h]:mm"/></numFmts>' +
          '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="20"/><xf numFmtId="171"/></cellXfs>',
      },
    );
    const { document, report } = mapIn(bytes);
    expect(stagesOf(document).map(([title]) => title)).toEqual(['Find', 'Buy']);
    expect(cellsOf(document)).toEqual({
      Notes: [['2025-11-26 12:00'], ['28.5 %']],
      Pains: [['0.3'], ['TRUE']],
      Insights: [['01:30'], ['36:00']],
    });
    expect(report).toEqual([
      { line: 9, message: 'Cell B9 holds an error, #REF!, and was left out.' },
    ]);
  });

  test('days counted from 1904 are the same days', () => {
    const bytes = zippedSheets(
      [
        {
          name: 'Map',
          data: `${rowsXml([['Stages', 'Find', 'Buy']])}<row r="2"><c r="A2" t="str"><v>Notes</v></c><c r="B2" s="0"><v>44525</v></c></row>`,
        },
      ],
      { styles: '<cellXfs><xf numFmtId="14"/></cellXfs>', properties: 'date1904="1"' },
    );
    expect(cellsOf(mapIn(bytes).document)).toEqual({ Notes: [['2025-11-26'], []] });
  });

  test('of several sheets the first that looks like a journey is read, and hidden ones are not there', () => {
    const bytes = zippedSheets([
      {
        name: 'Budget &amp; plan',
        data: rowsXml([
          ['Item', 'Cost'],
          ['Ads', '5'],
        ]),
      },
      { name: 'Secret', data: rowsXml(journeyRows), state: 'veryHidden' },
      { name: 'Empty', data: '' },
      { name: 'Journey', data: rowsXml(journeyRows) },
    ]);
    const workbook = open(bytes);
    expect(workbook.sheets).toEqual(['Budget & plan', 'Journey']);
    expect(workbook.likely).toBe(1);
    expect(cellsOf(mapIn(bytes).document)).toEqual({ Actions: [['Types'], ['Reads'], ['Pays']] });
    expect(stagesOf(mapIn(bytes, 0).document)).toEqual([['Cost', '']]);
  });

  test('stages that run down are found, as in any table', () => {
    const rows = [
      ['Phase', 'Actions', 'Pains'],
      ['Find', 'Looks', 'Slow'],
      ['Buy', 'Pays', 'Dear'],
    ];
    const bytes = zippedSheets([{ name: 'Map', data: rowsXml(rows) }]);
    expect(stagesOf(mapIn(bytes).document).map(([title]) => title)).toEqual(['Find', 'Buy']);
  });
});

test('a formula that no program has reckoned is told, one with an empty result is not', () => {
  const data = `${rowsXml([
    ['Stages', 'Find', 'Buy'],
    ['Steps', 'Search', 'Pay'],
  ])}<row r="3"><c r="A3" t="inlineStr"><is><t>Pains</t></is></c><c r="B3"><f>1+1</f></c><c r="C3" t="str"><f>""</f><v></v></c></row>`;
  const { report } = mapIn(zippedSheets([{ name: 'Journey', data }]));
  expect(report).toEqual([
    {
      line: 3,
      message:
        'Cell B3 holds a formula without a result and was left out. Open the file in a spreadsheet and save it.',
    },
  ]);
});

test('letters that no file can hold are left out of a cell', () => {
  expect(cellWords('Asks_x000B_at the_x0001_ desk_x000D_')).toBe('Asks at the desk');
});
