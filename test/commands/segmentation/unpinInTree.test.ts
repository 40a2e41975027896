import { expect, test } from 'vitest';
import { unpinInTree } from '../../../src/commands/segmentation/unpinInTree';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentedMap } from '../../support/segmentedMap';

test('a pinned segment is left to the tidy layout again', () => {
  const after = expectCommand(segmentedMap, unpinInTree({ segmentIds: ['business', 'young'] }));
  expect(after.segments.business).toEqual({ name: 'Business', order: 'a4' });
});

test('nothing to unpin is said', () => {
  expect(expectRefusal(segmentedMap, unpinInTree({ segmentIds: [] }))).toMatch(/Select/);
});
