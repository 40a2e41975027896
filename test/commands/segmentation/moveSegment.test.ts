import { expect, test } from 'vitest';
import { deepFreeze } from '../../../src/base/freeze';
import { inOrder } from '../../../src/base/order';
import { moveSegment } from '../../../src/commands/segmentation/moveSegment';
import type { SegmentationDocument } from '../../../src/document/segmentation';
import { expectCommand } from '../../support/expectCommand';

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

test('a segment comes before another one', () => {
  const after = expectCommand(map, moveSegment({ segmentId: 'hunter', before: 'loyal' }));
  expect(inOrder(after.segments).map(([id]) => id)).toEqual(['hunter', 'loyal']);
});
