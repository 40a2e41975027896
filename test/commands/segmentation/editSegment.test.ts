import { expect, test } from 'vitest';
import { deepFreeze } from '../../../src/base/freeze';
import { editSegment } from '../../../src/commands/segmentation/editSegment';
import type { SegmentationDocument } from '../../../src/document/segmentation';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

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
