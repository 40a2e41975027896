import { expect, test } from 'vitest';
import { setStepMinutes } from '../../../src/commands/grid/setStepMinutes';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { threeStages as map } from '../../support/smallMaps';

test('a duration is set and taken back', () => {
  const after = expectCommand(map, setStepMinutes({ stepId: 'pays', minutes: 5 }));
  expect(after.steps.pays?.minutes).toBe(5);
  expect(expectCommand(after, setStepMinutes({ stepId: 'pays', minutes: null }))).toEqual(map);
});

test('less than nothing is refused', () => {
  expect(expectRefusal(map, setStepMinutes({ stepId: 'pays', minutes: -1 }))).toMatch(/minutes/);
});
