import { expect, test } from 'vitest';
import { deleteSteps } from '../../../src/commands/grid/deleteSteps';
import { journey } from '../../support/build';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';

const map = journey()
  .persona('Ana')
  .lane('pains')
  .lane('emotion')
  .stage('Find', 'Sees', 'Asks')
  .stage('Buy', 'Pays')
  .cell('pains', 'Sees', 'A')
  .cell('pains', 'Asks', { text: 'B', span: 2 })
  .cell('pains', 'Pays', 'C')
  .link('A', 'B')
  .link('B', 'C')
  .emotion('Asks', 1)
  .emotion('Pays', -1)
  .inbox({ text: 'Later', laneId: 'pains' })
  .build();

test('a step goes with what it holds, and a card over it shrinks', () => {
  const after = expectCommand(map, deleteSteps({ stepIds: ['sees'] }));
  expect(sketch(after)[0]).toBe('Find > Asks | Pains: B(2)');
  const shrunk = expectCommand(map, deleteSteps({ stepIds: ['asks'] }));
  expect(sketch(shrunk).slice(0, 2)).toEqual([
    'Find > Sees | Pains: A',
    'Buy > Pays | Pains: B, C',
  ]);
});

test('a stage goes with its last step', () => {
  const after = expectCommand(map, deleteSteps({ stepIds: ['pays'] }));
  expect(Object.keys(after.stages)).toEqual(['find']);
  expect(after.cards.b?.span).toBeUndefined();
});

test('the last step is refused', () => {
  const stepIds = ['sees', 'asks', 'pays'];
  expect(expectRefusal(map, deleteSteps({ stepIds }))).toBe('A map keeps at least one step.');
});
