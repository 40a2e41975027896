import { expect, test } from 'vitest';
import { setParent } from '../../../src/commands/segmentation/setParent';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentedMap } from '../../support/segmentedMap';

test('a segment moves under another one and is placed by tidy layout there', () => {
  const after = expectCommand(
    segmentedMap,
    setParent({ segmentId: 'business', parentId: 'retired' }),
  );
  expect(after.segments.business).toEqual({ name: 'Business', order: 'a4', parentId: 'retired' });
});

test('a segment moves to the top with its parts', () => {
  const after = expectCommand(segmentedMap, setParent({ segmentId: 'young', parentId: null }));
  expect(after.segments.young).not.toHaveProperty('parentId');
  expect(after.segments.students?.parentId).toBe('young');
});

test('a segment cannot become a part of its own parts', () => {
  const refusal = (parentId: string) =>
    expectRefusal(segmentedMap, setParent({ segmentId: 'private', parentId }));
  expect(refusal('students')).toMatch(/part of itself/);
  expect(refusal('private')).toMatch(/part of itself/);
});
