import { expect, test } from 'vitest';
import { showAxes } from '../../../src/commands/segmentation/showAxes';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentMap as map } from '../../support/segmentMap';

test('the plot shows other dimensions, and the first two without a trace', () => {
  const after = expectCommand(map, showAxes({ x: 'trust', y: 'x' }));
  expect(after.shown).toEqual({ x: 'trust', y: 'x' });
  expect(expectCommand(after, showAxes({ x: 'x', y: 'y' }))).toEqual(map);
});

test('one dimension twice, or one that is gone, is refused', () => {
  expect(expectRefusal(map, showAxes({ x: 'y', y: 'y' }))).toMatch(/two different/);
  expect(expectRefusal(map, showAxes({ x: 'old', y: 'y' }))).toMatch(/no longer/);
});
