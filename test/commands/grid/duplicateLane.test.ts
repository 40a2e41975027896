import { expect, test } from 'vitest';
import { duplicateLane } from '../../../src/commands/grid/duplicateLane';
import { orderedLanes } from '../../../src/document/queries';
import { expectCommand } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { findAndBuy as map } from '../../support/smallMaps';

test('the copy stands right below the lane with all it holds', () => {
  const after = expectCommand(map, duplicateLane({ laneId: 'pains', id: 'copy' }));
  expect(orderedLanes(after).map(([id]) => id)).toEqual(['pains', 'copy', 'emotion']);
  expect(sketch(after)[1]).toBe('Find > Asks | Pains: B(2) | Pains: B(2)');
  expect(Object.keys(after.links)).toHaveLength(4);
});

test('curves are copied too', () => {
  const after = expectCommand(map, duplicateLane({ laneId: 'emotion', id: 'copy' }));
  expect(after.emotions['copy/asks/ana']).toEqual({ value: 1 });
});
