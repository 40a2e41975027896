import { expect, test } from 'vitest';
import { mergeStageWithNext } from '../../../src/commands/grid/mergeStageWithNext';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { threeStages as map } from '../../support/smallMaps';

test('both titles and all steps are kept', () => {
  const after = expectCommand(map, mergeStageWithNext({ stageId: 'find' }));
  expect(sketch(after)).toEqual([
    'Find / Buy > Sees',
    'Find / Buy > Pays',
    'Find / Buy > Waits',
    'Use > Opens',
  ]);
});

test('the last stage is refused', () => {
  expect(expectRefusal(map, mergeStageWithNext({ stageId: 'use' }))).toBe(
    'This is the last stage.',
  );
});
