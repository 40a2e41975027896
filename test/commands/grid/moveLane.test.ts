import { expect, test } from 'vitest';
import { moveLane } from '../../../src/commands/grid/moveLane';
import { orderedLanes } from '../../../src/document/queries';
import { expectCommand } from '../../support/expectCommand';
import { threeStages as map } from '../../support/smallMaps';

const ids = (document: typeof map) => orderedLanes(document).map(([id]) => id);

test('a lane comes before another one or to the end', () => {
  expect(ids(expectCommand(map, moveLane({ laneId: 'quotes', before: 'pains' })))).toEqual([
    'quotes',
    'pains',
    'gains',
  ]);
  expect(ids(expectCommand(map, moveLane({ laneId: 'pains', before: null })))).toEqual([
    'gains',
    'quotes',
    'pains',
  ]);
});

test('where it stands already nothing changes', () => {
  expect(expectCommand(map, moveLane({ laneId: 'pains', before: 'gains' }))).toBe(map);
});
