import { expect, test } from 'vitest';
import { moveStageBy } from '../../../src/commands/grid/moveStageBy';
import { orderedStages } from '../../../src/document/queries';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { threeStages as map } from '../../support/smallMaps';

const ids = (document: typeof map) => orderedStages(document).map(([id]) => id);

test('a stage changes places with its neighbour', () => {
  const back = expectCommand(map, moveStageBy({ stageId: 'buy', by: -1 }));
  expect(ids(back)).toEqual(['buy', 'find', 'use']);
  const on = expectCommand(map, moveStageBy({ stageId: 'buy', by: 1 }));
  expect(ids(on)).toEqual(['find', 'use', 'buy']);
});

test('the first and the last one stay', () => {
  expect(expectRefusal(map, moveStageBy({ stageId: 'find', by: -1 }))).toBe(
    'This is the first stage.',
  );
  expect(expectRefusal(map, moveStageBy({ stageId: 'use', by: 1 }))).toBe(
    'This is the last stage.',
  );
});
