import { expect, test } from 'vitest';
import { pasteCells } from '../../../src/commands/grid/pasteCells';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .lane('pains')
  .lane('emotion')
  .lane('touchpoints')
  .stage('Find', 'Sees', 'Asks')
  .cell('pains', 'Asks', 'Old')
  .build();
const anchor = { id: 'new', stepId: 'asks', laneId: 'pains' };

test('rows go down the lanes that hold cards, after what is there', () => {
  const rows = [[[{ text: 'P' }, { text: 'Q' }]], [[{ text: 'Email' }]]];
  const after = expectCommand(map, pasteCells({ ...anchor, rows }));
  expect(sketch(after)[1]).toBe('Find > Asks | Pains: Old, P, Q | Touchpoints: Email');
  expect(after.cards['new-2']?.channel).toBe('email');
});

test('what does not fit makes steps and lanes', () => {
  const rows = [[[{ text: 'P' }], [{ text: 'Q' }]], [], [[{ text: 'R' }]]];
  const after = expectCommand(map, pasteCells({ ...anchor, rows }));
  expect(sketch(after)).toEqual([
    'Find > Sees',
    'Find > Asks | Pains: Old, P | Notes: R',
    'Find >  | Pains: Q',
  ]);
});

test('nothing and emotion lanes are refused', () => {
  expect(expectRefusal(map, pasteCells({ ...anchor, rows: [[[]]] }))).toMatch(/nothing/);
  const rows = [[[{ text: 'P' }]]];
  expect(expectRefusal(map, pasteCells({ ...anchor, laneId: 'emotion', rows }))).toMatch(/points/);
});
