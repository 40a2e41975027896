import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/analysis/compare/compareVersions';
import { journey } from '../../support/build';

const shop = () =>
  journey('Shop').stage('Buy', 'Looks', 'Pays').lane('actions').cell('Actions', 'Looks', 'Asks');

const before = shop()
  .cell('Actions', 'Pays', 'Waits', 'Leaves')
  .link('Asks', 'Waits')
  .link('Asks', 'Leaves')
  .build();

const after = shop()
  .cell('Actions', 'Pays', 'Waits', 'Smiles')
  .link('Asks', 'Waits')
  .link('Waits', 'Smiles')
  .build();

test('arrows stand between the cards as they are now, and those that are gone where they were', () => {
  const { map } = compareVersions(before, after);
  expect(
    map?.arrows.map(({ from, to, changes }) => [from, to, changes[0]?.kind ?? 'same']),
  ).toEqual([
    ['after asks', 'after waits', 'same'],
    ['after waits', 'after smiles', 'added'],
    ['after asks', 'before leaves', 'removed'],
  ]);
});
