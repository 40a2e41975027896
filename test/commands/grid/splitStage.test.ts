import { expect, test } from 'vitest';
import { splitStage } from '../../../src/commands/grid/splitStage';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { threeStages as map } from '../../support/smallMaps';

test('the step and those after it become a stage', () => {
  const after = expectCommand(map, splitStage({ stepId: 'waits', id: 'new', title: 'Get' }));
  expect(sketch(after)).toEqual(['Find > Sees', 'Buy > Pays', 'Get > Waits', 'Use > Opens']);
});

test('the first step of a stage is refused', () => {
  expect(expectRefusal(map, splitStage({ stepId: 'pays', id: 'new', title: '' }))).toMatch(
    /begins/,
  );
});
