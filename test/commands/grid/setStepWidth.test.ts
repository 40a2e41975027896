import { expect, test } from 'vitest';
import { setStepWidth } from '../../../src/commands/grid/setStepWidth';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { threeStages as map } from '../../support/smallMaps';

test('widths are set and taken back', () => {
  const wide = expectCommand(map, setStepWidth({ stepIds: ['pays', 'waits'], width: 320 }));
  expect([wide.steps.pays?.width, wide.steps.waits?.width]).toEqual([320, 320]);
  const back = setStepWidth({ stepIds: ['pays', 'waits'], width: null });
  expect(expectCommand(wide, back)).toEqual(map);
});

test('too narrow, too wide and no number are refused', () => {
  for (const width of [159, 641, Number.NaN]) {
    expectRefusal(map, setStepWidth({ stepIds: ['pays'], width }));
  }
});
