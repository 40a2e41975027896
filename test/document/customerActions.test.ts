import { expect, test } from 'vitest';
import { customerActions } from '../../src/document/customerActions';
import { journey } from '../support/build';

test('what the customer does comes in reading order, without other lanes and the inbox', () => {
  const map = journey()
    .lane('customer-actions', 'Does')
    .lane('pains')
    .lane('actions', 'Actions')
    .stage('One', 'First', 'Second')
    .cell('Actions', 'Second', 'Fourth')
    .cell('Actions', 'First', 'Second of all', 'Third')
    .cell('Does', 'First', 'First of all')
    .cell('pains', 'First', 'Ouch')
    .inbox('Later')
    .build();
  expect(customerActions(map).map(({ stepId, text }) => `${stepId}: ${text}`)).toEqual([
    'first: First of all',
    'first: Second of all',
    'first: Third',
    'second: Fourth',
  ]);
});
