import { expect, test } from 'vitest';
import { setEmotions } from '../../../src/commands/grid/setEmotions';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { oneFeeling as map } from '../../support/smallMaps';

const sees = { laneId: 'emotion', stepId: 'sees', personaId: 'ana' };
const asks = { ...sees, stepId: 'asks' };

test('a sketch sets many points and clears others, as one change', () => {
  const points = [
    { ...sees, value: null },
    { ...asks, value: 0.5 },
  ];
  const after = expectCommand(map, setEmotions({ points }));
  expect(after.emotions).toEqual({ 'emotion/asks/ana': { value: 0.5 } });
});

test('one bad point refuses all', () => {
  const points = [
    { ...asks, value: 0.5 },
    { ...asks, stepId: 'gone', value: 0 },
  ];
  expect(expectRefusal(map, setEmotions({ points }))).toMatch(/step/);
});
