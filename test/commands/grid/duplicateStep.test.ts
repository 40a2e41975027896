import { expect, test } from 'vitest';
import { duplicateStep } from '../../../src/commands/grid/duplicateStep';
import { journey } from '../../support/build';
import { expectCommand } from '../../support/expectCommand';
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

test('the copy stands right after the step with all it holds', () => {
  const after = expectCommand(map, duplicateStep({ stepId: 'pays', id: 'copy' }));
  expect(sketch(after).slice(2, 4)).toEqual(['Buy > Pays | Pains: C', 'Buy > Pays | Pains: C']);
  expect(after.emotions['emotion/copy/ana']).toEqual({ value: -1 });
  expect(Object.keys(after.links)).toHaveLength(2);
});
