import { expect, test } from 'vitest';
import { deleteStages } from '../../../src/commands/grid/deleteStages';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { findAndBuy as map } from '../../support/smallMaps';

test('a stage goes with its steps, cards, points and arrows', () => {
  const after = expectCommand(map, deleteStages({ stageIds: ['buy'] }));
  expect(sketch(after)).toEqual([
    'Find > Sees | Pains: A',
    'Find > Asks | Pains: B',
    'inbox | Later',
  ]);
  expect(Object.keys(after.links)).toEqual(['a-to-b']);
  expect(Object.keys(after.emotions)).toEqual(['emotion/asks/ana']);
});

test('a spanning card loses its first steps and stays', () => {
  const after = expectCommand(map, deleteStages({ stageIds: ['find'] }));
  expect(sketch(after)).toEqual(['Buy > Pays | Pains: B, C', 'inbox | Later']);
});

test('the last stage is refused', () => {
  expect(expectRefusal(map, deleteStages({ stageIds: ['find', 'buy'] }))).toBe(
    'A map keeps at least one stage.',
  );
});
