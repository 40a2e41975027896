import { expect, test } from 'vitest';
import { leafOf, mapNode, treeView } from '../../src/scene/treeView';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { segmentedMap } from '../support/segmentedMap';

const young = { ...segmentedMap.segments.young, name: 'Young', order: 'a1', share: 30 };
const map = {
  ...segmentedMap,
  segments: { ...segmentedMap.segments, young: { ...young, personaIds: ['p1', 'gone'] } },
};

test('parts hang on their whole, and personas on the segment they stand for', () => {
  const view = treeView(map, new Map([['p1', { name: 'Mia' }]]), fixedMeasurer);
  expect(view.nodes.map(({ id, label, parent }) => [id, label, parent])).toEqual([
    [mapNode, 'Customers', null],
    ['private', 'Private', mapNode],
    ['young', 'Young', 'private'],
    ['students', 'Students', 'young'],
    ['young/p1', 'Mia', 'young'],
    ['young/gone', 'Missing persona', 'young'],
    ['retired', 'Retired', 'private'],
    ['business', 'Business', mapNode],
  ]);
  expect(leafOf('young/p1')).toEqual({ segmentId: 'young', personaId: 'p1' });
  expect(leafOf(mapNode)).toBeNull();
});

test('a segment says its share, its parts and who stands for it', () => {
  const view = treeView(map, new Map([['p1', { name: 'Mia' }]]), fixedMeasurer);
  const words = (id: string) => view.nodes.find((node) => node.id === id)?.words;
  expect(words('young')).toBe('Young, segment, 30 % of customers, 1 part, 2 personas');
  expect(words('business')).toBe('Business, segment, no persona, pinned');
});
