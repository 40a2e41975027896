import { expect, test } from 'vitest';
import { findAncestor } from '../../../src/analysis/merge/findAncestor';

test('it is the last version both have had', () => {
  expect(findAncestor(['a', 'b', 'c', 'd'], ['a', 'b', 'x'])).toBe('b');
});

test('a colleague who changed nothing is the ancestor, and so am I', () => {
  expect(findAncestor(['a', 'b', 'c'], ['a', 'b'])).toBe('b');
  expect(findAncestor(['a'], ['a', 'b'])).toBe('a');
});

test('strangers have none', () => {
  expect(findAncestor(['a'], ['b'])).toBeNull();
  expect(findAncestor([], [])).toBeNull();
});

test('a version somebody went back to counts where it stands last', () => {
  expect(findAncestor(['a', 'b', 'a', 'c'], ['a', 'b', 'a', 'x'])).toBe('a');
});

test('it does not matter who asks', () => {
  const [mine, theirs] = [
    ['a', 'p', 'q', 'm'],
    ['a', 'q', 'p', 't'],
  ];
  expect(findAncestor(mine, theirs)).toBe(findAncestor(theirs, mine));
});
