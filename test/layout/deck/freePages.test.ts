import { expect, test } from 'vitest';
import { freePages, sizedPages } from '../../../src/layout/deck/freePages';

/** 'a b>a c>b': each with what it hangs on. */
function tree(text: string) {
  return text.split(' ').map((word) => {
    const [id = '', parent] = word.split('>');
    return { id, parent: parent ?? null };
  });
}

const pagesOf = (text: string, most: number) =>
  freePages(tree(text), (ids) => ({ fits: ids.length <= most })).map(({ hub, ids, cut }) => {
    return `${hub}: ${ids.join(' ')}${cut.size > 0 ? ` (cut ${[...cut].join(' ')})` : ''}`;
  });

test('all share a slide that has room for them', () => {
  expect(pagesOf('a b>a c>b d>a', 4)).toEqual(['a: a b c d']);
});

test('what is too deep has a slide of its own, after one that shows where it hangs', () => {
  expect(pagesOf('a b>a c>a d>b e>b f>b', 4)).toEqual(['a: a b c (cut b)', 'b: b d e f']);
});

test('small branches share a slide under what they hang on', () => {
  expect(pagesOf('a b>a c>a d>b e>c f>a g>a', 5)).toEqual([
    'a: a b c f g (cut b c)',
    'a: a b d c e',
  ]);
});

test('a row too long for a slide is divided evenly', () => {
  expect(pagesOf('a b>a c>a d>a e>a f>a', 5)).toEqual(['a: a b c d', 'a: a e f']);
});

test('nothing is lost, whatever hangs on what', () => {
  const nodes = Array.from({ length: 90 }, (_, index) => ({
    id: `n${index}`,
    parent: index === 0 ? null : `n${Math.floor((index * index) % index)}`,
  }));
  for (const most of [2, 3, 7, 20, 100]) {
    const shown = freePages(nodes, (ids) => ({ fits: ids.length <= most })).flatMap(
      ({ ids }) => ids,
    );
    expect(new Set(shown)).toEqual(new Set(nodes.map(({ id }) => id)));
  }
});

test('a slide has the largest text with which it has room', () => {
  const place = (ids: readonly string[], _: unknown, size: number) => {
    return { fits: ids.length * size <= 60, size };
  };
  const sizes = (text: string) => sizedPages(tree(text), place).map(({ placed }) => placed.size);
  expect(sizes('a b>a')).toEqual([16]);
  expect(sizes('a b>a c>a d>a')).toEqual([14]);
  expect(sizes('a b>a c>a d>a e>a')).toEqual([12]);
});
