import { expect, test } from 'vitest';
import { insertStep } from '../../../src/commands/grid/insertStep';
import { expectCommand, expectRefusal } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { crossingCard as map } from '../../support/smallMaps';

test('a step inside a spanning card widens it', () => {
  const args = { id: 'new', stageId: 'buy', before: 'pays', title: 'Tries' };
  const after = expectCommand(map, insertStep(args));
  expect(sketch(after).slice(1)).toEqual([
    'Find > Asks | Pains: A(3)',
    'Buy > Tries',
    'Buy > Pays',
  ]);
});

test('a step before or after a spanning card leaves it as it is', () => {
  const before = { id: 'new', stageId: 'find', before: 'asks', title: 'Reads' };
  expect(expectCommand(map, insertStep(before)).cards.a?.span).toBe(2);
  const behind = { id: 'new', stageId: 'buy', before: null, title: 'Gets' };
  expect(expectCommand(map, insertStep(behind)).cards.a?.span).toBe(2);
});

test('a stage that is gone is refused', () => {
  const args = { id: 'new', stageId: 'gone', before: null, title: '' };
  expect(expectRefusal(map, insertStep(args))).toBe('This stage no longer exists.');
});
