import { expect, test } from 'vitest';
import { duplicateStage } from '../../../src/commands/grid/duplicateStage';
import { expectCommand } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { findAndBuy as map } from '../../support/smallMaps';

test('the copy stands right after the stage with all it holds', () => {
  const after = expectCommand(map, duplicateStage({ stageId: 'find', id: 'copy' }));
  expect(sketch(after)).toEqual([
    'Find > Sees | Pains: A',
    'Find > Asks | Pains: B(4)',
    'Find > Sees | Pains: A',
    'Find > Asks | Pains: B(2)',
    'Buy > Pays | Pains: C',
    'inbox | Later',
  ]);
  expect(Object.keys(after.links)).toHaveLength(3);
  expect(after.emotions['emotion/copy-2/ana']).toEqual({ value: 1 });
});
