import { expect, test } from 'vitest';
import { moveStep } from '../../../src/commands/grid/moveStep';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { threeStages as map } from '../../support/smallMaps';

test('a step moves inside its stage', () => {
  const args = { stepId: 'waits', stageId: 'buy', before: 'pays' };
  expect(sketch(expectCommand(map, moveStep(args)))).toEqual([
    'Find > Sees',
    'Buy > Waits',
    'Buy > Pays',
    'Use > Opens',
  ]);
});

test('a step moves into another stage', () => {
  const args = { stepId: 'pays', stageId: 'use', before: 'opens' };
  expect(sketch(expectCommand(map, moveStep(args)))).toEqual([
    'Find > Sees',
    'Buy > Waits',
    'Use > Pays',
    'Use > Opens',
  ]);
});

test('a stage that gives its only step away goes', () => {
  const after = expectCommand(map, moveStep({ stepId: 'sees', stageId: 'buy', before: null }));
  expect(sketch(after)).toEqual(['Buy > Pays', 'Buy > Waits', 'Buy > Sees', 'Use > Opens']);
});

test('spans are kept when steps move', () => {
  const spanning = journey()
    .stage('Find', 'Sees', 'Asks', 'Reads')
    .cell('pains', 'Sees', { text: 'A', span: 2 })
    .build();
  const args = { stepId: 'sees', stageId: 'find', before: null };
  expect(expectCommand(spanning, moveStep(args)).cards.a?.span).toBe(2);
});
