import { expect, test } from 'vitest';
import { addDimension } from '../../../src/commands/segmentation/addDimension';
import { dimensionsOf } from '../../../src/document/segmentAxes';
import type { SegmentationDocument } from '../../../src/document/segmentation';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentMap as map } from '../../support/segmentMap';

test('a dimension comes before another one, or first of all', () => {
  const one = { id: 'effort', title: 'Effort', before: 'reach' };
  const after = expectCommand(map, addDimension(one));
  expect(dimensionsOf(after).map(([id]) => id)).toEqual(['x', 'y', 'trust', 'effort', 'reach']);
  const { dimensions: _, ...bare } = map;
  const plain: SegmentationDocument = { ...bare, segments: {} };
  expect(Object.keys(expectCommand(plain, addDimension(one)).dimensions ?? {})).toEqual(['effort']);
});

test('the first two dimensions are not added again', () => {
  expect(expectRefusal(map, addDimension({ id: 'x', title: '', before: null }))).toMatch(/already/);
  expect(expectRefusal(map, addDimension({ id: 'trust', title: '', before: null }))).toMatch(
    /already/,
  );
});
