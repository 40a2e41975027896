import { expect, test } from 'vitest';
import { setMomentOfTruth } from '../../../src/commands/grid/setMomentOfTruth';
import { expectCommand } from '../../support/expectCommand';
import { threeStages as map } from '../../support/smallMaps';

test('steps are marked and unmarked', () => {
  const after = expectCommand(map, setMomentOfTruth({ stepIds: ['pays'], on: true }));
  expect(after.steps.pays?.momentOfTruth).toBe(true);
  expect(expectCommand(after, setMomentOfTruth({ stepIds: ['pays'], on: false }))).toEqual(map);
});
