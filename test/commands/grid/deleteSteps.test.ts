import { expect, test } from 'vitest';
import { deleteSteps } from '../../../src/commands/grid/deleteSteps';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { findAndBuy as map } from '../../support/smallMaps';

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
