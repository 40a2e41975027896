import { expect, test } from 'vitest';
import { setMomentOfTruth } from '../../../src/commands/grid/setMomentOfTruth';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';

const map = journey()
  .lane('pains')
  .lane('gains')
  .lane('quotes')
  .stage('Find', 'Sees')
  .stage('Buy', 'Pays', 'Waits')
  .stage('Use', 'Opens')
  .build();

test('steps are marked and unmarked', () => {
  const after = expectCommand(map, setMomentOfTruth({ stepIds: ['pays'], on: true }));
  expect(after.steps.pays?.momentOfTruth).toBe(true);
  expect(expectCommand(after, setMomentOfTruth({ stepIds: ['pays'], on: false }))).toEqual(map);
});
