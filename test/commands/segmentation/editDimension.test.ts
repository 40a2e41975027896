import { expect, test } from 'vitest';
import { editDimension } from '../../../src/commands/segmentation/editDimension';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentMap as map } from '../../support/segmentMap';

test('a dimension is named at its ends', () => {
  const after = expectCommand(
    map,
    editDimension({ dimensionId: 'trust', change: { low: 'doubts', high: 'believes' } }),
  );
  expect(after.dimensions?.trust).toMatchObject({
    title: 'Trust',
    low: 'doubts',
    high: 'believes',
  });
  expect(after.dimensions?.reach).toBe(map.dimensions?.reach);
});

test('a dimension that is gone is not edited', () => {
  const change = { title: 'Late' };
  expect(expectRefusal(map, editDimension({ dimensionId: 'old', change }))).toMatch(/no longer/);
});
