import { expect, test } from 'vitest';
import { editLanes } from '../../../src/commands/grid/editLanes';
import { expectCommand } from '../../support/expectCommand';
import { threeStages as map } from '../../support/smallMaps';

test('looks are set, and the default leaves nothing behind', () => {
  const laneIds = ['pains', 'gains'];
  const change = { state: 'strip', hidden: true, hue: 'teal' } as const;
  const after = expectCommand(map, editLanes({ laneIds, change }));
  expect(after.lanes.gains).toMatchObject(change);
  const back = editLanes({ laneIds, change: { state: 'open', hidden: false, hue: null } });
  expect(expectCommand(after, back)).toEqual(map);
});

test('undo says what was done', () => {
  const label = (change: Parameters<typeof editLanes>[0]['change']) =>
    editLanes({ laneIds: ['pains'], change }).label;
  expect([label({ hidden: true }), label({ state: 'compact' }), label({ hue: 'teal' })]).toEqual([
    'Hide lane',
    'Compact lane',
    'Colour lane',
  ]);
});
