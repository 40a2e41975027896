import { expect, test } from 'vitest';
import { moveLaneBy } from '../../../src/commands/grid/moveLaneBy';
import { orderedLanes } from '../../../src/document/queries';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { threeStages as map } from '../../support/smallMaps';

const ids = (document: typeof map) => orderedLanes(document).map(([id]) => id);

test('a lane changes places with its neighbour', () => {
  const back = expectCommand(map, moveLaneBy({ laneId: 'gains', by: -1 }));
  expect(ids(back)).toEqual(['gains', 'pains', 'quotes']);
  const on = expectCommand(map, moveLaneBy({ laneId: 'gains', by: 1 }));
  expect(ids(on)).toEqual(['pains', 'quotes', 'gains']);
});

test('the first and the last one stay', () => {
  expect(expectRefusal(map, moveLaneBy({ laneId: 'pains', by: -1 }))).toBe(
    'This is the first lane.',
  );
  expect(expectRefusal(map, moveLaneBy({ laneId: 'quotes', by: 1 }))).toBe(
    'This is the last lane.',
  );
});
