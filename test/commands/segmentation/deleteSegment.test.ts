import { expect, test } from 'vitest';
import { deepFreeze } from '../../../src/base/freeze';
import { deleteSegment } from '../../../src/commands/segmentation/deleteSegment';
import type { SegmentationDocument } from '../../../src/document/segmentation';
import { expectCommand } from '../../support/expectCommand';
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

test('a segment goes', () => {
  const after = expectCommand(map, deleteSegment({ segmentId: 'loyal' }));
  expect(Object.keys(after.segments)).toEqual(['hunter']);
});

test('its parts stay, one level up', () => {
  const after = expectCommand(full, deleteSegment({ segmentId: 'hunter' }));
  expect(after.segments.coupon).toEqual({ name: 'Coupons', order: 'a2' });
});
