import { expect, test } from 'vitest';
import { deepFreeze } from '../../../src/base/freeze';
import { editSegment } from '../../../src/commands/segmentation/editSegment';
import type { SegmentationDocument } from '../../../src/document/segmentation';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentMap as full } from '../../support/segmentMap';

const map: SegmentationDocument = deepFreeze({
  id: 'map',
  kind: 'segmentation',
  title: 'Segments',
  axes: { x: { title: 'Price', low: 'low', high: 'high' }, y: { title: '', low: '', high: '' } },
  segments: {
    loyal: { name: 'Loyal', order: 'a0', share: 20 },
    hunter: { name: 'Hunter', order: 'a1' },
  },
});

test('fields are set and cleared', () => {
  const change = { x: 60, y: 40, share: null };
  const after = expectCommand(map, editSegment({ segmentId: 'loyal', change }));
  expect(after.segments.loyal).toEqual({ name: 'Loyal', order: 'a0', x: 60, y: 40 });
});

test('a place outside the axes is refused', () => {
  expect(expectRefusal(map, editSegment({ segmentId: 'loyal', change: { x: -1 } }))).toMatch(
    /axis/,
  );
});

test('places and criteria change one by one, and go without an empty table', () => {
  const first = expectCommand(
    full,
    editSegment({ segmentId: 'hunter', change: { scores: { trust: 50 }, goals: 'Save money' } }),
  );
  expect(first.segments.hunter).toMatchObject({
    scores: { trust: 50, reach: 40 },
    goals: 'Save money',
  });
  const cleared = expectCommand(
    first,
    editSegment({ segmentId: 'hunter', change: { scores: { trust: null, reach: null } } }),
  );
  expect(cleared.segments.hunter).not.toHaveProperty('scores');
  const criteria = { demographic: 'Under 30', lifecycle: null };
  const told = expectCommand(full, editSegment({ segmentId: 'loyal', change: { criteria } }));
  expect(told.segments.loyal?.criteria).toEqual({ demographic: 'Under 30' });
});

test('personas and journeys are lists of at most a hundred', () => {
  const personaIds = Array.from({ length: 101 }, (_, index) => `p${index}`);
  const after = expectCommand(
    full,
    editSegment({ segmentId: 'loyal', change: { personaIds: personaIds.slice(0, 2) } }),
  );
  expect(after.segments.loyal?.personaIds).toEqual(['p0', 'p1']);
  const change = { personaIds: [] };
  expect(
    expectCommand(after, editSegment({ segmentId: 'loyal', change })).segments.loyal,
  ).not.toHaveProperty('personaIds');
  expect(expectRefusal(full, editSegment({ segmentId: 'loyal', change: { personaIds } }))).toMatch(
    /100/,
  );
});

test('a negative size, an endless value and an unknown dimension are refused', () => {
  const refused = (change: Parameters<typeof editSegment>[0]['change']) =>
    expectRefusal(full, editSegment({ segmentId: 'loyal', change }));
  expect(refused({ size: -1 })).toMatch(/size/);
  expect(refused({ value: 1e16 })).toMatch(/larger unit/);
  expect(refused({ scores: { old: 1 } })).toMatch(/no longer/);
  expect(refused({ scores: { trust: 101 } })).toMatch(/axis/);
});
