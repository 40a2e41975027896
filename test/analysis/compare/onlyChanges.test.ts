import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/analysis/compare/compareVersions';
import { onlyChanges } from '../../../src/analysis/compare/onlyChanges';
import { journey } from '../../support/build';

const before = journey('Shop')
  .stage('Buy', 'Looks', 'Pays')
  .lane('actions')
  .lane('pains')
  .cell('Actions', 'Looks', 'Scrolls', 'Asks')
  .build();

const shown = (after: typeof before) => {
  const { map } = compareVersions(before, after);
  if (!map) throw new Error('both are maps');
  return onlyChanges(map);
};

test('cards that both versions have alike go, and with them steps and lanes', () => {
  const { asks, ...cards } = before.cards;
  if (!asks) throw new Error('the card is there');
  const { stages, rows } = shown({
    ...before,
    cards: { ...cards, asks: { ...asks, text: 'Asks Ben' } },
  });
  expect(stages.flatMap(({ steps }) => steps.map(({ title }) => title))).toEqual(['Looks']);
  expect(rows.map(({ header }) => header.title)).toEqual(['Actions']);
  expect(rows.flatMap((row) => (row.kind === 'cards' ? row.cells.flat() : []))).toHaveLength(1);
});

test('a lane that only has another name still stands in a table', () => {
  const { pains } = before.lanes;
  if (!pains) throw new Error('the lane is there');
  const { stages, rows } = shown({
    ...before,
    lanes: { ...before.lanes, pains: { ...pains, title: 'Troubles' } },
  });
  expect(stages.flatMap(({ steps }) => steps)).toHaveLength(2);
  expect(rows.map(({ header }) => header.title)).toEqual(['Troubles']);
});
