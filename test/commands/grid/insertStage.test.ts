import { expect, test } from 'vitest';
import { insertStage } from '../../../src/commands/grid/insertStage';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { crossingCard as map } from '../../support/smallMaps';

test('a stage with one step comes before another, and a card across the seam grows', () => {
  const args = { id: 'try', stepId: 'tries', before: 'buy', title: 'Try' };
  const after = expectCommand(map, insertStage(args));
  expect(sketch(after)).toEqual([
    'Find > Sees',
    'Find > Asks | Pains: A(3)',
    'Try > ',
    'Buy > Pays',
  ]);
});

test('a stage comes to the end, beyond every card', () => {
  const args = { id: 'try', stepId: 'tries', before: null, title: 'Use', stepTitle: 'Opens' };
  const after = expectCommand(map, insertStage(args));
  expect(sketch(after).slice(1)).toEqual([
    'Find > Asks | Pains: A(2)',
    'Buy > Pays',
    'Use > Opens',
  ]);
});

test('a title over the cap is refused', () => {
  const args = { id: 'try', stepId: 'tries', before: null, title: 'x'.repeat(201) };
  expect(expectRefusal(map, insertStage(args))).toMatch(/200 characters/);
});
