import { expect, test } from 'vitest';
import { moveStepBy } from '../../../src/commands/grid/moveStepBy';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { threeStages as map } from '../../support/smallMaps';

test('a step passes its neighbour, then goes into the next stage', () => {
  const once = expectCommand(map, moveStepBy({ stepId: 'pays', by: 1 }));
  expect(sketch(once).slice(1, 3)).toEqual(['Buy > Waits', 'Buy > Pays']);
  const twice = expectCommand(once, moveStepBy({ stepId: 'pays', by: 1 }));
  expect(sketch(twice).slice(1)).toEqual(['Buy > Waits', 'Use > Pays', 'Use > Opens']);
});

test('a stage with one step moves as a whole', () => {
  const after = expectCommand(map, moveStepBy({ stepId: 'sees', by: 1 }));
  expect(sketch(after)).toEqual(['Buy > Pays', 'Buy > Waits', 'Find > Sees', 'Use > Opens']);
});

test('the edges are refused', () => {
  expect(expectRefusal(map, moveStepBy({ stepId: 'opens', by: 1 }))).toBe(
    'This is the last stage.',
  );
  const one = journey().stage('Find', 'Sees', 'Asks').build();
  expect(expectRefusal(one, moveStepBy({ stepId: 'sees', by: -1 }))).toBe(
    'This is the first step.',
  );
});
