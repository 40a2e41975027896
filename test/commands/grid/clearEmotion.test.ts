import { expect, test } from 'vitest';
import { clearEmotion } from '../../../src/commands/grid/clearEmotion';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { oneFeeling as map } from '../../support/smallMaps';

const sees = { laneId: 'emotion', stepId: 'sees', personaId: 'ana' };
const asks = { ...sees, stepId: 'asks' };

test('the point goes; where there is none it is refused', () => {
  expect(expectCommand(map, clearEmotion(sees)).emotions).toEqual({});
  expect(expectRefusal(map, clearEmotion(asks))).toBe('Rate this step first.');
});
