import { expect, test } from 'vitest';
import { placeInTree } from '../../../src/commands/segmentation/placeInTree';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentedMap } from '../../support/segmentedMap';

test('a segment stays where it is put in the tree; its place on the axes is another one', () => {
  const after = expectCommand(segmentedMap, placeInTree({ segmentId: 'young', x: -40.4, y: -0.1 }));
  expect(after.segments.young).toMatchObject({ treeX: -40, treeY: 0 });
  expect(after.segments.young).not.toHaveProperty('x');
});

test('a place beyond the format is refused', () => {
  const command = placeInTree({ segmentId: 'young', x: 0, y: -2e6 });
  expect(expectRefusal(segmentedMap, command)).toMatch(/too far/);
});
