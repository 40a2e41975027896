import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { checkInvariants } from '../../src/document/invariants';
import { readCsv } from '../../src/formats/csvRead';
import { readCsvSoundly as read } from './readCsvSoundly';

function problem(source: string) {
  const result = readCsv(source, countedIds('c'));
  return result.ok ? undefined : result.problem;
}

describe('files that are no journey', () => {
  test('a million rows are refused in a sentence, without reading them all', () => {
    const text = `Stages,Find,Buy\n${'Actions,a,b\n'.repeat(1_000_000)}`;
    expect(problem(text)?.message).toBe('This table has more than 5000 rows.');
  });

  test('endless columns are refused', () => {
    expect(problem(`Stages${',x'.repeat(300_000)}`)?.message).toBe(
      'Line 1 has more than 5000 columns.',
    );
    expect(problem(`Stages${',x'.repeat(2000)}`)?.message).toBe(
      'This table has 2000 steps; a map holds 1000.',
    );
  });

  test.each([
    ['', 'This file has no rows.'],
    ['\n\n,,\n', 'This file has no rows.'],
    ['one\ntwo\nthree', 'This table has one column only.'],
  ])('%j: %s', (text, message) => {
    expect(problem(text)?.message).toBe(message);
  });

  test('an open quotation mark is reported with its line', () => {
    const { report } = read(',A,B\nActions,a,"b\nPains,c,d');
    expect(report).toContainEqual({ line: 2, message: expect.stringContaining('not closed') });
  });

  test('reading never throws', () => {
    const piece = fc.constantFrom(
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r\n',
      '\r',
      "'",
      '=',
      'Emotion',
      'Steps',
      'Actions',
      '-1',
      '5',
      '😀',
      '\ud800',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 80 }), (pieces) => {
        const result = readCsv(pieces.join(''), countedIds('c'));
        if (result.ok) expect(checkInvariants(result.value.document)).toEqual([]);
        else expect(result.problem.hint).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });
});
