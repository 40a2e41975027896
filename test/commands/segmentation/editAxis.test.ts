import { expect, test } from 'vitest';
import { deepFreeze } from '../../../src/base/freeze';
import { editAxis } from '../../../src/commands/segmentation/editAxis';
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

test('one axis is named, the other stays', () => {
  const after = expectCommand(
    map,
    editAxis({ axis: 'y', change: { title: 'Frequency', high: 'often' } }),
  );
  expect(after.axes.y).toEqual({ title: 'Frequency', low: '', high: 'often' });
  expect(after.axes.x).toBe(map.axes.x);
});
