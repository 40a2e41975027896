import { expect, test } from 'vitest';
import { fillRight } from '../../../src/commands/grid/fillRight';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .stage('Find', 'Sees', 'Asks')
  .stage('Buy', 'Pays')
  .cell('pains', 'Sees', { text: 'A', span: 2 })
  .build();
const range = {
  from: { stepId: 'sees', laneId: 'pains' },
  to: { stepId: 'pays', laneId: 'pains' },
};

test('the left cells repeat to the right, without their spans', () => {
  const after = expectCommand(map, fillRight({ ...range, id: 'new' }));
  expect(sketch(after)).toEqual([
    'Find > Sees | Pains: A(2)',
    'Find > Asks | Pains: A',
    'Buy > Pays | Pains: A',
  ]);
});

test('an empty first column is refused', () => {
  const empty = { ...range, from: { stepId: 'asks', laneId: 'pains' } };
  expect(expectRefusal(map, fillRight({ ...empty, id: 'new' }))).toMatch(/first column/);
});
