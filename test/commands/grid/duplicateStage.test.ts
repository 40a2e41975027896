import { expect, test } from 'vitest';
import { duplicateStage } from '../../../src/commands/grid/duplicateStage';
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
