import { expect, test } from 'vitest';
import { deleteLanes } from '../../../src/commands/grid/deleteLanes';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { findAndBuy as map } from '../../support/smallMaps';

test('a lane goes with its cards and arrows; inbox cards only lose the hint', () => {
  const after = expectCommand(map, deleteLanes({ laneIds: ['pains'] }));
  expect(sketch(after)).toEqual(['Find > Sees', 'Find > Asks', 'Buy > Pays', 'inbox | Later']);
  expect(after.cards.later?.laneId).toBeNull();
  expect(after.links).toEqual({});
});

test('an emotion lane goes with its points', () => {
  expect(expectCommand(map, deleteLanes({ laneIds: ['emotion'] })).emotions).toEqual({});
});

test('the last lane is refused', () => {
  expect(expectRefusal(map, deleteLanes({ laneIds: ['pains', 'emotion'] }))).toBe(
    'A map keeps at least one lane.',
  );
});
