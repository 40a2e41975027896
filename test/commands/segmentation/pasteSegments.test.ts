import { expect, test } from 'vitest';
import { inOrder } from '../../../src/base/order';
import { pasteSegments } from '../../../src/commands/segmentation/pasteSegments';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { segmentMap as map } from '../../support/segmentMap';

test('cells of rows that are there and new rows at the end are one step', () => {
  const edits = [{ segmentId: 'loyal', change: { share: 25, criteria: { lifecycle: 'Years' } } }];
  const added = [
    { id: 'one', change: { name: 'One', scores: { reach: 5 } } },
    { id: 'two', change: { name: 'Two' } },
  ];
  const after = expectCommand(map, pasteSegments({ edits, added }));
  expect(inOrder(after.segments).map(([, { name }]) => name)).toEqual([
    'Loyal',
    'Hunters',
    'Coupons',
    'One',
    'Two',
  ]);
  expect(after.segments.loyal).toMatchObject({
    share: 25,
    criteria: { lifecycle: 'Years' },
    x: 20,
  });
  expect(after.segments.one?.scores).toEqual({ reach: 5 });
});

test('one bad cell refuses the whole', () => {
  const edits = [{ segmentId: 'loyal', change: { share: 101 } }];
  expect(expectRefusal(map, pasteSegments({ edits, added: [] }))).toMatch(/0 to 100/);
  const old = [{ segmentId: 'old', change: { share: 1 } }];
  expect(expectRefusal(map, pasteSegments({ edits: old, added: [] }))).toMatch(/no longer/);
  expect(expectRefusal(map, pasteSegments({ edits: [], added: [] }))).toMatch(/nothing/);
});
