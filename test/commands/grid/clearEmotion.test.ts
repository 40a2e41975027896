import { expect, test } from 'vitest';
import { clearEmotion } from '../../../src/commands/grid/clearEmotion';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';

const map = journey()
  .persona('Ana')
  .lane('pains')
  .lane('emotion')
  .stage('Find', 'Sees', 'Asks')
  .emotion('Sees', -0.5, { note: 'why' })
  .build();
const sees = { laneId: 'emotion', stepId: 'sees', personaId: 'ana' };
const asks = { ...sees, stepId: 'asks' };

test('the point goes; where there is none it is refused', () => {
  expect(expectCommand(map, clearEmotion(sees)).emotions).toEqual({});
  expect(expectRefusal(map, clearEmotion(asks))).toBe('Rate this step first.');
});
