import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/analysis/compare/compareVersions';
import { countedIds } from '../../../src/base/id';
import { createBlankPersona } from '../../../src/document/create';
import { journey } from '../../support/build';

test('maps have a table and curves, and their sentence begins with the feelings', () => {
  const map = (value: number) =>
    journey('Shop').persona('Ana').stage('Buy', 'Pays').lane('emotion').emotion('Pays', value);
  const compared = compareVersions(map(-1).build(), map(0).build());
  expect(compared.map?.stages).toHaveLength(1);
  expect(compared.curves).toHaveLength(1);
  expect(compared.summary).toMatch(/^Lifted 1 step\./);
});

test('other documents have their changes only', () => {
  const ana = createBlankPersona(countedIds('ana'));
  const compared = compareVersions(ana, { ...ana, quote: 'I want it now' });
  expect(compared.map).toBeNull();
  expect(compared.changes.map(({ kind }) => kind)).toEqual(['changed']);
  expect(compared.summary).toBe('1 changed.');
});

test('maps that share no step and no card say so first', () => {
  const shop = journey('Shop').stage('Buy', 'Pays').cell('Pains', 'Pays', 'Too dear').build();
  const trip = journey('Trip').stage('Fly', 'Boards').cell('Pains', 'Boards', 'Too late').build();
  expect(compareVersions(shop, trip).summary).toMatch(
    /^The two maps have no step and no card in common\. /,
  );
  expect(compareVersions(shop, { ...shop, title: 'Shop 2' }).summary).toBe('1 changed.');
});
