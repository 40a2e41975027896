import { expect, test } from 'vitest';
import { type Likeness, pairAlike } from '../../../src/analysis/compare/pairAlike';

const named = (...names: string[]) => names.map((name, index) => [`${index}`, name] as const);
const pairs = (before: string[], after: string[], likeness: Likeness = 'alike') =>
  pairAlike(named(...before), named(...after), likeness).map(
    ([one, other]) => `${before[Number(one)]} = ${after[Number(other)]}`,
  );

test('letter case, marks and spaces make no other name', () => {
  expect(pairs(['Slow  search!'], ['Dear', 'slow search'], 'same')).toEqual([
    'Slow  search! = slow search',
  ]);
});

test('the most alike find each other, and strangers nobody', () => {
  expect(
    pairs(
      ['Search is slow', 'Card declined'],
      ['Parking', 'Card was declined', 'Search is too slow'],
    ),
  ).toEqual(['Search is slow = Search is too slow', 'Card declined = Card was declined']);
  expect(pairs(['Pays'], ['Waits'])).toEqual([]);
});

test('two of the same name are told apart by their order', () => {
  const twice = pairAlike(named('Waits', 'Waits'), named('Waits', 'Waits'), 'alike');
  expect(twice).toEqual([
    ['0', '0'],
    ['1', '1'],
  ]);
});

test('where any will do, the rest pairs up in order', () => {
  expect(pairs(['Pains', 'Dear'], ['Frustrations'], 'any')).toEqual(['Pains = Frustrations']);
});

test('lists too long to ask of each pair go by the same words', () => {
  const many = Array.from({ length: 200 }, (_, index) => `Statement number ${index}`);
  expect(pairs(many, many.toReversed())).toHaveLength(200);
  expect(
    pairs(
      many,
      many.map((name) => `${name}, changed`),
    ),
  ).toEqual([]);
});
