import { expect, test } from 'vitest';
import type { SegmentationDocument } from '../../../src/document/segmentation';
import { planDeck } from '../../../src/scene/deck/planDeck';
import { flat, slideWords } from '../../support/deckObjects';
import { fixedMeasurer } from '../../support/fixedMeasurer';
import { manySegments } from '../../support/manyNodes';
import { segmentedMap } from '../../support/segmentedMap';

const treesOf = (document: SegmentationDocument, personas = new Map()) =>
  planDeck(document, fixedMeasurer, { personas }).slides.filter(({ title }) =>
    title.startsWith('Segment tree'),
  );

test('segments with parts are a tree of boxes, each held to what it is part of', () => {
  const [slide, ...more] = treesOf(segmentedMap);
  expect(more).toEqual([]);
  expect(slide && slideWords(slide)).toEqual(
    expect.arrayContaining(['Customers', 'Private', 'Young', 'Retired', 'Students', 'Business']),
  );
  const ends = flat(slide?.objects ?? []).flatMap((each) =>
    each.kind === 'connector' ? [[each.from, each.to]] : [],
  );
  expect(ends).toContainEqual([
    { id: 'node private', side: 'right' },
    { id: 'node young', side: 'left' },
  ]);
  expect(ends).toHaveLength(5);
});

test('segments side by side are no tree', () => {
  const flatMap = { ...segmentedMap, segments: { a: { name: 'A', order: 'a0' } } };
  expect(treesOf(flatMap)).toEqual([]);
});

test('personas hang on the segment they stand for', () => {
  const segments = { a: { name: 'A', order: 'a0', personaIds: ['p'] } };
  const [slide] = treesOf({ ...segmentedMap, segments }, new Map([['p', { name: 'Ana' }]]));
  expect(slide && slideWords(slide)).toContain('Ana');
});

test('a large tree is divided by branch, and every slide says where it is', () => {
  const slides = treesOf(manySegments(60));
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.map(({ title }) => title).join('\n')).toContain('Segment tree › Segment 1');
  const words = new Set(slides.flatMap(slideWords));
  for (let index = 0; index < 60; index++) expect(words).toContain(`Segment ${index + 1}`);
  for (const { objects } of slides) {
    const boxes = flat(objects).filter(({ id }) => id?.startsWith('node '));
    expect(boxes.length).toBeLessThanOrEqual(24);
  }
});

test('the parts of one segment begin at one line, however long their names are', () => {
  const { a, b, c } = {
    a: { name: 'Everybody', order: 'a0' },
    b: { name: 'Young', order: 'a1', parentId: 'a' },
    c: { name: 'Retired and travelling', order: 'a2', parentId: 'a' },
  };
  const [slide] = treesOf({ ...segmentedMap, segments: { a, b, c } });
  const starts = flat(slide?.objects ?? []).flatMap((each) =>
    each.kind === 'connector' && each.from?.id === 'node a' ? [each.points.at(-1)?.x] : [],
  );
  expect(starts).toHaveLength(2);
  expect(new Set(starts).size).toBe(1);
});

test('a list of nothing but the names that the tree has already is left out', () => {
  const titles = (document: typeof segmentedMap) =>
    planDeck(document, fixedMeasurer).slides.map(({ title }) => title);
  expect(titles(segmentedMap)).not.toContain('Segments');
  const [id = ''] = Object.keys(segmentedMap.segments);
  const segments = Object.entries(segmentedMap.segments).map(([key, segment]) => [
    key,
    key === id ? { ...segment, definition: 'Pays for themselves' } : segment,
  ]);
  expect(titles({ ...segmentedMap, segments: Object.fromEntries(segments) })).toContain('Segments');
});
