import { expect, test } from 'vitest';
import { deleteDimension } from '../../../src/commands/segmentation/deleteDimension';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentMap as map } from '../../support/segmentMap';

test('a dimension takes the places on it along, and no empty table stays', () => {
  const after = expectCommand(map, deleteDimension({ dimensionId: 'trust' }));
  expect(after.segments.loyal).not.toHaveProperty('scores');
  expect(after.segments.hunter?.scores).toEqual({ reach: 40 });
  const none = expectCommand(after, deleteDimension({ dimensionId: 'reach' }));
  expect(none).not.toHaveProperty('dimensions');
});

test.each([
  [{ x: 'trust', y: 'y' }, undefined],
  [
    { x: 'trust', y: 'x' },
    { x: 'y', y: 'x' },
  ],
  [
    { x: 'reach', y: 'trust' },
    { x: 'reach', y: 'y' },
  ],
  [
    { x: 'y', y: 'trust' },
    { x: 'y', y: 'x' },
  ],
])('a plot of %o shows one of the first two instead', (shown, expected) => {
  const after = expectCommand({ ...map, shown }, deleteDimension({ dimensionId: 'trust' }));
  expect(after.shown).toEqual(expected);
});

test('the first two dimensions cannot go', () => {
  expect(expectRefusal(map, deleteDimension({ dimensionId: 'x' }))).toMatch(/no longer/);
});
