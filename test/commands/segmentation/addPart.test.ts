import { expect, test } from 'vitest';
import { addPart } from '../../../src/commands/segmentation/addPart';
import { partsOf } from '../../../src/document/segmentTree';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentedMap } from '../../support/segmentedMap';

test('a part comes between its siblings', () => {
  const part = { id: 'new', of: 'private', before: 'retired', name: 'Families' };
  const after = expectCommand(segmentedMap, addPart(part));
  expect(partsOf(after.segments, 'private').map(([id]) => id)).toEqual(['young', 'new', 'retired']);
});

test('a segment can be a part of nothing', () => {
  const after = expectCommand(segmentedMap, addPart({ id: 'n', of: null, before: null, name: '' }));
  expect(after.segments.n).not.toHaveProperty('parentId');
});

test('nothing becomes a part of a segment that is gone', () => {
  const part = { id: 'new', of: 'nowhere', before: null, name: '' };
  expect(expectRefusal(segmentedMap, addPart(part))).toMatch(/no longer/);
});
