import { expect, test } from 'vitest';
import { lacksOf, shareSums } from '../../src/analysis/segmentShares';
import { cellText, columnsOf, rowsOf } from '../../src/analysis/segmentTable';
import { segmentMap as map } from '../support/segmentMap';

test('rows stand in order, parts below their whole', () => {
  const segments = { ...map.segments, early: { name: 'Early', order: 'Zz', parentId: 'loyal' } };
  expect(rowsOf(segments).map(({ id, depth }) => [id, depth])).toEqual([
    ['loyal', 0],
    ['early', 1],
    ['hunter', 0],
    ['coupon', 1],
  ]);
});

test('every dimension and every field has a column with its text', () => {
  const hunter = {
    ...map.segments.hunter,
    name: 'Hunters',
    order: 'a1',
    criteria: { lifecycle: 'First year' },
    personaIds: ['ana', 'lost'],
  };
  const nameOf = (id: string) => (id === 'ana' ? 'Ana' : null);
  const texts = Object.fromEntries(
    columnsOf(map).map((column) => [column.title, cellText(column, hunter, nameOf)]),
  );
  expect(texts).toMatchObject({
    Name: 'Hunters',
    'Share %': '30',
    Price: '',
    Trust: '10',
    Lifecycle: 'First year',
    Personas: 'Ana; Missing document',
    Journeys: '',
  });
});

test('shares of the top add to 100, those of parts to the share of their whole', () => {
  expect(shareSums(map.segments)).toEqual([{ of: null, sum: 50, whole: 100 }]);
  const { loyal, hunter, coupon } = map.segments;
  if (!loyal || !hunter || !coupon) throw new Error('no segments');
  const part = { ...coupon, share: 10.1 };
  const other = { ...part, order: 'a3', share: 10.2 };
  expect(shareSums({ loyal, hunter, part, other: { ...other, parentId: 'hunter' } })).toEqual([
    { of: null, sum: 50, whole: 100 },
    { of: 'hunter', sum: 20.3, whole: 30 },
  ]);
  expect(shareSums({ hunter, part: { ...part, share: 30 } })).toEqual([
    { of: null, sum: 30, whole: 100 },
  ]);
  expect(shareSums({ coupon })).toEqual([]);
});

test('what a segment lacks is named', () => {
  expect(lacksOf({ name: '', order: 'a0' })).toEqual(['no persona', 'no journey']);
  expect(lacksOf({ name: '', order: 'a0', personaIds: ['a'], journeyIds: ['b'] })).toEqual([]);
});
