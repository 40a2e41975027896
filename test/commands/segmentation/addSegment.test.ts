import { expect, test } from 'vitest';
import { deepFreeze } from '../../../src/base/freeze';
import { inOrder } from '../../../src/base/order';
import { addSegment } from '../../../src/commands/segmentation/addSegment';
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

test('a segment comes before another one with its fields', () => {
  const fields = { share: 41, x: 10, y: null };
  const segment = { id: 'new', name: 'Seasonal', before: 'loyal', fields };
  const after = expectCommand(map, addSegment(segment));
  expect(inOrder(after.segments).map(([id]) => id)).toEqual(['new', 'loyal', 'hunter']);
  expect(after.segments.new).toMatchObject({ name: 'Seasonal', share: 41, x: 10 });
});

test('a share over 100 per cent is refused', () => {
  const segment = { id: 'new', name: '', before: null, fields: { share: 101 } };
  expect(expectRefusal(map, addSegment(segment))).toMatch(/0 to 100/);
});
