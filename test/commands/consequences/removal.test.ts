import { expect, test } from 'vitest';
import { describeDeletion } from '../../../src/commands/consequences/removal';
import { findAndBuy as map } from '../../support/smallMaps';

test('the counts are what goes along', () => {
  expect(describeDeletion(map, { stageIds: ['buy'] })).toEqual({
    steps: 1,
    cards: 1,
    links: 1,
    points: 1,
  });
  expect(describeDeletion(map, { laneIds: ['pains'] })).toEqual({
    steps: 0,
    cards: 3,
    links: 2,
    points: 0,
  });
  expect(describeDeletion(map, { cardIds: ['b'] })).toMatchObject({ cards: 1, links: 2 });
});
