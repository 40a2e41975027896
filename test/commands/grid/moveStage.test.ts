import { expect, test } from 'vitest';
import { moveStage } from '../../../src/commands/grid/moveStage';
import { orderedStages } from '../../../src/document/queries';
import { expectCommand } from '../../support/expectCommand';
import { threeStages as map } from '../../support/smallMaps';

const ids = (document: typeof map) => orderedStages(document).map(([id]) => id);

test('a stage comes before another one or to the end', () => {
  expect(ids(expectCommand(map, moveStage({ stageId: 'use', before: 'find' })))).toEqual([
    'use',
    'find',
    'buy',
  ]);
  expect(ids(expectCommand(map, moveStage({ stageId: 'find', before: null })))).toEqual([
    'buy',
    'use',
    'find',
  ]);
});

test('where it stands already nothing changes', () => {
  expect(expectCommand(map, moveStage({ stageId: 'find', before: 'buy' }))).toBe(map);
});
