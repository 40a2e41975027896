import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { countedIds } from '../../../src/base/id';
import { readXlsx } from '../../../src/formats/xlsx/readXlsx';
import { rowsXml, zippedSheets } from './zippedSheets';

function problem(bytes: Uint8Array) {
  const read = readXlsx(bytes);
  if (read === null) return null;
  if (!read.ok) return read.problem;
  const table = read.value.read(read.value.likely, countedIds('x'), {});
  return table.ok ? undefined : table.problem;
}

const sheet = (data: string) => zippedSheets([{ name: 'Map', data }]);

test('other files in a zip are none of this reader’s matter', () => {
  expect(problem(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBeNull();
  expect(problem(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBeNull();
});

test.each([
  ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'binary-workbook'],
  ['no sheets', zippedSheets([]), 'no-sheets'],
  ['empty sheets', sheet(''), 'empty-table'],
  ['one column', sheet(rowsXml([['a'], ['b'], ['c']])), 'no-columns'],
  ['a row far away', sheet('<row><c r="B9999999" t="str"><v>x</v></c></row>'), 'too-large'],
  ['a column far away', sheet('<row><c r="XFD1" t="str"><v>x</v></c></row>'), 'too-large'],
  ['a tag without an end', sheet('<row r="1'), 'damaged-workbook'],
  ['a comment without an end', sheet('<!-- '), 'damaged-workbook'],
])('%s is refused with a sentence', (_name, bytes, code) => {
  expect(problem(bytes)).toMatchObject({
    code,
    message: expect.stringMatching(/\.$/),
    hint: expect.stringMatching(/\.$/),
  });
});

test('definitions that would swell are not followed', () => {
  const bytes = zippedSheets([{ name: 'Map', data: rowsXml([['a', 'b']]) }], {
    strings: '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><si><t>&b;</t></si>',
  });
  expect(problem(bytes)?.code).toBe('damaged-workbook');
});

test('a workbook that swells beyond 50 MB is refused before it does', () => {
  const bytes = sheet(' '.repeat(50_000_001));
  expect(bytes.length).toBeLessThan(200_000);
  expect(problem(bytes)?.message).toBe('This workbook holds more than 50 MB.');
});

test('rows that are wide and many are refused before there are millions of cells', () => {
  const rows = Array.from(
    { length: 300 },
    (_, row) => `<row r="${row + 1}"><c r="FAA${row + 1}" t="str"><v>x</v></c></row>`,
  );
  expect(problem(sheet(rows.join('')))?.message).toBe('This sheet has too many cells.');
});

test('a cut-off file is damaged, wherever it was cut', () => {
  const whole = sheet(
    rowsXml([
      ['Stages', 'Find', 'Buy'],
      ['Pains', 'a', 'b'],
    ]),
  );
  for (let length = 4; length < whole.length; length += 40) {
    const told = problem(whole.slice(0, length));
    if (told) expect(told.hint).toBeTruthy();
  }
});

test('reading never throws', () => {
  const piece = fc.constantFrom(
    '<row>',
    '</row>',
    '<row r="2">',
    '<row r="x">',
    '<c>',
    '<c r="B2" t="s">',
    '<c t="inlineStr" s="9">',
    '</c>',
    '<v>',
    '1e400',
    '-3',
    '</v>',
    '<is><t>',
    '</t></is>',
    '&#x110000;',
    '&bogus;',
    '<![CDATA[x]]>',
    "<x:row a='>'/>",
    '"',
    '>',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const told = problem(sheet(pieces.join('')));
      if (told) expect(told.hint).toBeTruthy();
    }),
    { numRuns: 300 },
  );
});
