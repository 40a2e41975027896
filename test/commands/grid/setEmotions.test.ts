import { expect, test } from 'vitest';
import { setEmotions } from '../../../src/commands/grid/setEmotions';
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
