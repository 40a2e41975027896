import { expect, test } from 'vitest';
import { deepFreeze } from '../../../src/base/freeze';
import { renameMap } from '../../../src/commands/segmentation/renameMap';
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

test('the title changes', () => {
  expect(expectCommand(map, renameMap({ title: 'Who buys' })).title).toBe('Who buys');
});
