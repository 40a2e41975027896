import { expect, test } from 'vitest';
import { duplicateStep } from '../../../src/commands/grid/duplicateStep';
import { expectCommand } from '../../support/expectCommand';
import { sketch } from '../../support/sketch';
import { findAndBuy as map } from '../../support/smallMaps';

test('the copy stands right after the step with all it holds', () => {
  const after = expectCommand(map, duplicateStep({ stepId: 'pays', id: 'copy' }));
  expect(sketch(after).slice(2, 4)).toEqual(['Buy > Pays | Pains: C', 'Buy > Pays | Pains: C']);
  expect(after.emotions['emotion/copy/ana']).toEqual({ value: -1 });
  expect(Object.keys(after.links)).toHaveLength(2);
});
