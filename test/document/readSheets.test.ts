// What reading repairs inside persona sheets and segmentation maps, and that older ones need no repair.
import { describe, expect, test } from 'vitest';
import type { AnyDocument } from '../../src/document/document';
import { checkInvariants } from '../../src/document/invariants';
import { readContent } from '../support/files';

async function read<D extends AnyDocument>(document: object): Promise<[D, string[]]> {
  const file = { format: 'throughline', version: 1, minor: 0, documents: [document], assets: {} };
  const { documents, report } = await readContent(JSON.stringify(file));
  const [first] = documents;
  expect(first && checkInvariants(first)).toEqual([]);
  return [first as D, report.map(({ message }) => message.replace(/, line \d+/, ''))];
}

const persona = {
  id: 'ana',
  kind: 'persona',
  title: 'Ana',
  color: '#4e4ecc',
  marker: 'circle',
  blocks: {
    goals: { kind: 'goals', title: 'Goals', text: 'Eat', order: 'a0' },
    traits: { kind: 'traits', title: 'Traits', text: '', order: 'a1' },
  },
};

const segments = {
  id: 'groups',
  kind: 'segmentation',
  title: 'Groups',
  axes: { x: { title: 'X', low: '0', high: '1' }, y: { title: 'Y', low: '0', high: '1' } },
  segments: {
    all: { name: 'All', order: 'a0' },
    part: { name: 'Part', order: 'a1', parentId: 'all' },
  },
};

describe('a persona sheet', () => {
  test('of the first files needs no repair', async () => {
    const [document, report] = await read(persona);
    expect(report).toEqual([]);
    expect(document).toEqual(persona);
  });

  test('loses ratings and relations that lead nowhere, and says so', async () => {
    const [document, report] = await read({
      ...persona,
      ratings: {
        good: { blockId: 'traits', label: 'Calm', opposite: 'Hasty', level: 2, order: 'a0' },
        stray: { blockId: 'gone', label: 'Lost', level: 2, order: 'a0' },
        odd: { blockId: 'goals', label: 'Odd', level: 2, order: 'a1' },
      },
      actors: {
        ben: { label: 'Ben', kind: 'person', order: 'a0', x: 40 },
        'a b': { label: 'Shop', kind: 'organisation', order: 'a1' },
      },
      relations: {
        one: { from: null, to: 'ben', label: 'asks', style: 'solid', heads: 1 },
        two: { from: 'a b', to: null, label: 'sells to', style: 'wavy', heads: 1 },
        loop: { from: 'ben', to: 'ben', label: 'self', style: 'solid', heads: 1 },
        lost: { from: null, to: 'nobody', label: 'lost', style: 'solid', heads: 1 },
      },
    });
    expect(document).toMatchObject({
      ratings: { good: { label: 'Calm' } },
      actors: { ben: { label: 'Ben' }, 'id-a-b': { label: 'Shop' } },
      relations: { one: { to: 'ben' }, two: { from: 'id-a-b', style: 'solid' } },
    });
    expect(report.toSorted()).toEqual([
      'Actor “Ben”: half of its place was missing.',
      'Actor “Shop”: its id “a b” cannot be used, now “id-a-b”.',
      'Rating “Lost”: its block is not in the file, left out.',
      'Rating “Odd”: its block holds no ratings, left out.',
      'Relation “lost”: one of its ends is not in the file, left out.',
      'Relation “self”: it joins somebody to themselves, left out.',
      'Relation “sells to”: “style” was “wavy”, set to “solid”.',
    ]);
  });
});

describe('a segmentation map', () => {
  test('of the first files needs no repair', async () => {
    const [document, report] = await read(segments);
    expect(report).toEqual([]);
    expect(document).toEqual(segments);
  });

  test('has no segment that is a part of itself, and no score on an axis that is gone', async () => {
    const [document, report] = await read({
      ...segments,
      dimensions: { price: { title: 'Price', low: 'low', high: 'high', order: 'a0' } },
      shown: { x: 'gone', y: 'x' },
      segments: {
        a: { name: 'A', order: 'a0', parentId: 'b', scores: { price: 40, gone: 2 } },
        b: { name: 'B', order: 'a1', parentId: 'a' },
        c: { name: 'C', order: 'a2', parentId: 'nobody', treeX: 3 },
      },
    });
    expect(document).toMatchObject({
      segments: { a: { scores: { price: 40 } }, b: { parentId: 'a' }, c: { name: 'C' } },
    });
    expect(report.toSorted()).toEqual([
      'Segment “A”: it was a part of itself, moved to the top.',
      'Segment “A”: its axis is not in the file.',
      'Segment “C”: half of its place was missing.',
      'Segment “C”: what it is a part of is not in the file, moved to the top.',
      '“Groups”: an axis it shows is not in the file.',
    ]);
  });
});
