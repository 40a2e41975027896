import { expect, test } from 'vitest';
import { wordDifference } from '../../src/analysis/compare/wordDifference';
import { toldLines } from '../../src/formats/comparison/toldText';
import { fixedMeasurer } from '../support/fixedMeasurer';

const told = (before: string, after: string, width = 1_000) =>
  toldLines(wordDifference(before, after), 'ui', width, fixedMeasurer).map(({ runs }) =>
    runs.map(({ kind, text }) => `${kind}: ${text}`),
  );

test('words that are gone and words that are new stand apart', () => {
  expect(told('It is slow here', 'It is quick here')).toEqual([
    ['same: It is', 'removed: slow', 'added: quick', 'same: here'],
  ]);
});

test('each word keeps what it is where the text breaks', () => {
  const lines = told('The search is slow', 'The search is much too slow', 13 * 6);
  expect(lines.map((runs) => runs.join(', '))).toEqual([
    'same: The search',
    'same: is, added: much too',
    'same: slow',
  ]);
});

test('runs stand one after the other on their line', () => {
  const [line] = toldLines(wordDifference('one two', 'one three'), 'ui', 1_000, fixedMeasurer);
  const ends = line?.runs.map(({ x, width }) => [x, x + width]) ?? [];
  expect(ends.slice(1).every(([start = 0], index) => start >= (ends[index]?.[1] ?? 0))).toBe(true);
});

test('what is written from the right is told whole, before and after', () => {
  expect(
    told('مرحبا بالعالم', 'مرحبا يا عالم')
      .flat()
      .map((run) => run.split(':')[0]),
  ).toEqual(['removed', 'added']);
});
